package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.output.TextLines;
import io.github.ipt4j.examples.shared.output.TextOutput;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;

/**
 * What a report says of a course, made on whatever thread.
 *
 * @param status how the command ends if no other course is worse
 * @param lines what is to be written
 */
record ReportedCourse(ExitStatus status, TextLines lines) {

    static ReportedCourse of(ReplayedCourse replayed, Function<PrintWriter, CourseReport> form) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new TextOutput(text)) {
            form.apply(out).write(replayed);
        }
        return new ReportedCourse(replayed.status(), new TextLines().add(text.toString()));
    }
}
