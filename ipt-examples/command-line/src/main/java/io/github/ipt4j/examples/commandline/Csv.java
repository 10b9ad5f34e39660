package io.github.ipt4j.examples.commandline;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of comma-separated values after RFC 4180; a number or answer that is unknown is an empty field. */
public final class Csv {

    /** The column that tells rows about courses from rows about lines that could not be read. */
    static final String KIND_OF_ROW = "kind of row (course / unreadable: a course of which nothing could be read)";

    /** The column that gives the line of a course that could not be read. */
    static final String UNREADABLE_LINE = "line of the file (of an unreadable course; empty otherwise)";

    private static final String COURSE = "course";

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
    void row(ReplayedCourse replayed, List<?> ofCourse, List<?> figures) {
        Course course = replayed.course();
        row(ImmutableList.builder()
                .add(COURSE, replayed.file(), replayed.name().orElse(""), "")
                .add(
                        course.protocol().id(),
                        course.state().word(),
                        course.state().sessions())
                .add(replayed.refused())
                .addAll(ofCourse)
                .addAll(figures)
                .build());
    }

    /** A row about a course that could not be read: nothing is known of it, a concern about safety included. */
    void unreadable(String file, int line, List<String> header, String riskColumn) {
        List<Object> fields = new ArrayList<>(Collections.nCopies(header.size(), ""));
        fields.set(header.indexOf(KIND_OF_ROW), "unreadable");
        fields.set(header.indexOf("file"), file);
        fields.set(header.indexOf(UNREADABLE_LINE), line);
        fields.set(header.indexOf(riskColumn), RiskStanding.UNKNOWN.word());
        row(fields);
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
