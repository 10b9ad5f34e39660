package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.input.EventLocation;
import io.github.ipt4j.examples.commandline.input.VerdictOutput;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.Violation;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Verdicts for people: a line each, and under it the reasons. */
public final class TextVerdicts implements VerdictOutput {

    private final PrintWriter out;
    private final StyledOutput styled;
    private final Voice voice;
    private final boolean advisories;

    /** Verdicts that are written to an output, in color if that is enabled, with advisories if desired. */
    public TextVerdicts(PrintWriter out, Ansi ansi, Voice voice, boolean advisories) {
        this.out = out;
        this.styled = new StyledOutput(out, ansi);
        this.voice = voice;
        this.advisories = advisories;
    }

    @Override
    public void write(EventLocation origin, Verdict verdict) {
        origin.file().ifPresent(file -> out.print(VisibleText.line(file) + "  "));
        origin.course().ifPresent(course -> out.print(VisibleText.line(course) + "  "));
        out.printf(
                Locale.ROOT,
                "%4d  %s  %-26s  ",
                origin.line(),
                voice.of(verdict.event().date()),
                name(verdict.event()));
        styled.verdict(verdict.type(), voice);
        out.println("  " + voice.of(standing(verdict)));
        for (Violation violation : verdict.violations()) {
            out.println("      " + voice.of(Reasons.of(violation)));
        }
        if (advisories) {
            for (Advisory advisory : verdict.advisories()) {
                out.println("      " + voice.of(Reasons.of(advisory)));
            }
        }
    }

    private static String name(CourseEvent event) {
        String entered =
                event instanceof PhaseEntered entering ? " " + entering.phase().word() : "";
        return event.type().word() + entered;
    }

    /** How the course stands, and the number by which a correction can name the event. */
    private static Message standing(Verdict verdict) {
        CourseState state = verdict.course().state();
        Message standing = IptWords.FILE.message(
                verdict.type() == VerdictType.REJECTED ? "verdict" : "verdict.entry",
                "standing",
                Standing.of(state),
                "sessions",
                Integer.toString(state.sessions()));
        return verdict.type() == VerdictType.REJECTED
                ? standing
                : standing.with("entry", Integer.toString(verdict.course().entries()));
    }
}
