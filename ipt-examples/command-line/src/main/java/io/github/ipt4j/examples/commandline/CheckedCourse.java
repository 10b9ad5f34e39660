package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.cohort.CohortAudit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;

/**
 * A course of a cohort, judged.
 *
 * @param lines what is to be written of its events
 * @param status how the command ends if no other course is worse
 */
record CheckedCourse(String lines, ExitStatus status) {

    static CheckedCourse of(
            CohortAudit audit,
            Optional<String> file,
            CohortCourse submitted,
            Function<PrintWriter, VerdictOutput> form) {
        StringWriter lines = new StringWriter();
        ExitStatus status = ExitStatus.KEPT;
        try (PrintWriter out = new PrintWriter(lines);
                VerdictOutput output = form.apply(out)) {
            Course course = audit.unopened();
            int line = 0;
            for (CourseEvent event : submitted.events()) {
                Verdict verdict = audit.judge(course, event);
                line++;
                output.write(new Origin(file, Optional.of(submitted.course()), line), verdict);
                status = status.or(ExitStatus.of(verdict));
                course = verdict.course();
            }
        }
        return new CheckedCourse(lines.toString(), status);
    }
}
