package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.Violation;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Verdicts for people: a line each, and under it the reasons. */
final class TextVerdicts implements VerdictOutput {

    private final PrintWriter out;
    private final Style style;
    private final boolean advisories;

    TextVerdicts(PrintWriter out, Ansi ansi, boolean advisories) {
        this.out = out;
        this.style = new Style(ansi);
        this.advisories = advisories;
    }

    @Override
    public void write(Origin origin, Verdict verdict) {
        origin.file().ifPresent(file -> out.print(file + "  "));
        origin.course().ifPresent(course -> out.print(course + "  "));
        out.printf(
                "%4d  %s  %-26s  %s  %s%n",
                origin.line(),
                verdict.event().date(),
                name(verdict.event()),
                style.verdict(verdict.type()),
                standing(verdict.course().state()));
        for (Violation violation : verdict.violations()) {
            out.println("      " + violation);
        }
        if (advisories) {
            for (Advisory advisory : verdict.advisories()) {
                out.println("      " + advisory);
            }
        }
    }

    private static String name(CourseEvent event) {
        String entered =
                event instanceof PhaseEntered entering ? " " + entering.phase().word() : "";
        return event.type().word() + entered;
    }

    private static String standing(CourseState state) {
        return state.word() + ", " + state.sessions() + (state.sessions() == 1 ? " session" : " sessions");
    }
}
