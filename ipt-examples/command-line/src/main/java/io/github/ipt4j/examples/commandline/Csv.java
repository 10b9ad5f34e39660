package io.github.ipt4j.examples.commandline;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.Course;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of comma-separated values after RFC 4180; a number or answer that is unknown is an empty field. */
public final class Csv {

    private final PrintWriter out;

    /**
     * Rows that are written one by one.
     *
     * @param out where to
     */
    public Csv(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes a row.
     *
     * @param fields its fields in order
     */
    public void row(List<?> fields) {
        out.print(fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** A row about a course, which begins with where it comes from and how it stands. */
    void row(Played played, List<?> ofCourse, List<?> figures) {
        Course course = played.course();
        row(ImmutableList.builder()
                .add(played.file(), played.name().orElse(""))
                .add(
                        course.protocol().id(),
                        course.state().word(),
                        course.state().sessions())
                .add(played.rejected())
                .addAll(ofCourse)
                .addAll(figures)
                .build());
    }

    static <T> Object known(Optional<T> value) {
        return value.<Object>map(known -> known).orElse("");
    }

    static String answer(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("");
    }

    private static String field(Object value) {
        String text = value.toString();
        boolean plain = Stream.of(",", "\"", "\r", "\n").noneMatch(text::contains);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
