package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.commandline.input.VerdictForm;
import io.github.ipt4j.examples.commandline.input.VerdictOutput;
import io.github.ipt4j.examples.shared.output.TextLines;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.util.EnumSet;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Verdicts for people: a line each, and under it the reasons. */
public final class TextVerdicts implements VerdictForm {

    private static final int LINE_WIDTH = 4;
    private static final int EVENT_WIDTH = 26;
    private static final String INDENT = "      ";

    private final Voice voice;
    private final boolean namesFiles;
    private final boolean advisories;
    private final ImmutableMap<VerdictType, String> verdicts;
    private final StandingWords standings;

    /** Verdicts in color if that is enabled, with the name of the file, if there are several, and advisories if desired. */
    public TextVerdicts(Ansi ansi, Voice voice, boolean namesFiles, boolean advisories) {
        this.voice = voice;
        this.namesFiles = namesFiles;
        this.advisories = advisories;
        this.verdicts = Maps.immutableEnumMap(
                Maps.toMap(EnumSet.allOf(VerdictType.class), type -> StyledOutput.verdict(type, voice, ansi)));
        this.standings = new StandingWords(voice);
    }

    @Override
    public VerdictOutput of(String file, Optional<String> course) {
        String origin = (namesFiles ? VisibleText.line(file) + "  " : "")
                + course.map(id -> VisibleText.line(id) + "  ").orElse("");
        return (line, verdict, to) -> {
            to.add(origin + line(line, verdict) + System.lineSeparator());
            verdict.violations().forEach(violation -> reason(Reasons.of(violation), to));
            if (advisories) {
                verdict.advisories().forEach(advisory -> reason(Reasons.of(advisory), to));
            }
        };
    }

    private String line(int line, Verdict verdict) {
        return Strings.padStart(Integer.toString(line), LINE_WIDTH, ' ')
                + "  "
                + VisibleText.line(voice.of(verdict.event().date()))
                + "  "
                + Strings.padEnd(name(verdict.event()), EVENT_WIDTH, ' ')
                + "  "
                + verdicts.get(verdict.type())
                + "  "
                + standings.of(verdict);
    }

    private void reason(Worded reason, TextLines to) {
        to.add(INDENT + VisibleText.line(voice.of(reason)) + System.lineSeparator());
    }

    private static String name(CourseEvent event) {
        String entered =
                event instanceof PhaseEntered entering ? " " + entering.phase().word() : "";
        return event.type().word() + entered;
    }
}
