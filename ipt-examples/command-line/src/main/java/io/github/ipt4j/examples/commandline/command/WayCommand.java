package io.github.ipt4j.examples.commandline.command;

import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.commandline.page.WayForms;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.Way;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what it takes from a course as it stands to a destination. */
@Command
public final class WayCommand implements Callable<Integer> {

    /** The destination that the event refused last is accepted. */
    private static final String REFUSED = "refused";

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--to", paramLabel = "DESTINATION", defaultValue = "concluded")
    private String to;

    @Option(names = "--json")
    private boolean json;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal")
    private String file;

    @Override
    public Integer call() {
        Optional<Destination> given = REFUSED.equals(to) ? Optional.empty() : Optional.of(destination());
        JudgedJournal journal = JudgedJournal.read(spec.commandLine(), judging, file);
        if (journal.isReadable()) {
            AuditedCourse audited = journal.audited();
            Way way = audited.course().wayTo(given.orElseGet(() -> refused(audited)));
            write(new ReplayedCourse(file, Optional.empty(), audited), way);
        }
        return journal.status().code();
    }

    private void write(ReplayedCourse replayed, Way way) {
        CommandLine commandLine = spec.commandLine();
        if (json) {
            WayForms.json(commandLine.getOut(), replayed, way);
        } else {
            WayForms.text(
                    commandLine.getOut(), commandLine.getColorScheme().ansi(), IptWords.voice(spec), replayed, way);
        }
    }

    private Destination destination() {
        return switch (to) {
            case "intermediate" -> Destination.entering(Phase.INTERMEDIATE);
            case "termination" -> Destination.entering(Phase.TERMINATION);
            case "concluded" -> Destination.conclusion();
            default -> Destination.conclusionAfter(sessions());
        };
    }

    private int sessions() {
        return Optional.ofNullable(Ints.tryParse(to))
                .filter(Limits.SESSION_NUMBERS::contains)
                .orElseThrow(
                        () -> problem(IptWords.FILE.message("way.destinations", "numbers", Limits.SESSION_NUMBERS)));
    }

    private Destination refused(AuditedCourse audited) {
        return Streams.findLast(audited.verdicts().stream().filter(verdict -> verdict.type() == VerdictType.REJECTED))
                .map(verdict -> Destination.acceptanceOf(verdict.event()))
                .orElseThrow(() -> problem(IptWords.FILE.message("way.none-refused")));
    }

    private UsageException problem(Message problem) {
        return new UsageException(
                spec.commandLine(), SharedWords.FILE.message("usage.option", "option", "--to", "problem", problem));
    }
}
