package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.examples.commandline.page.CorrectionPage;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.AppendedLine;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Corrects the record of a course by adding a line to its journal. */
@Command
public final class CorrectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--removes", paramLabel = "N")
    private Integer removes;

    @Option(names = "--adds", paramLabel = "FILE")
    private String adds;

    @Option(names = "--before", paramLabel = "N")
    private Integer before;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    @Option(names = "--waives", paramLabel = "RULE", split = ",")
    private List<String> waives = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private LocalDate date = LocalDate.now(ZoneId.systemDefault());

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal")
    private Path file;

    @Override
    public Integer call() throws OutputException {
        AppendedLine end = AppendedLine.to(file);
        JudgedJournal journal = JudgedJournal.read(spec.commandLine(), judging, file.toString());
        if (journal.status() == ExitStatus.MALFORMED) {
            return ExitStatus.MALFORMED.code();
        }
        RecordCorrected correction = correction();
        Verdict verdict = journal.audited().course().record(correction);
        new CorrectionPage(spec.commandLine().getOut(), IptWords.voice(spec)).write(verdict);
        if (verdict.type() == VerdictType.REJECTED) {
            return ExitStatus.REJECTED.code();
        }
        if (!dryRun) {
            end.write(JournalFormat.standard().write(correction));
        }
        spec.commandLine()
                .getOut()
                .println(IptWords.voice(spec).say(dryRun ? "correct.nothing-written" : "correct.written"));
        return ExitStatus.KEPT.code();
    }

    private RecordCorrected correction() {
        Optional<CourseEvent> added = adds == null ? Optional.empty() : Optional.of(added());
        try {
            RecordCorrected.Builder correction =
                    RecordCorrected.builder().date(date).adds(added).reason(PrivateText.of(reason));
            Optional.ofNullable(removes).ifPresent(correction::removes);
            Optional.ofNullable(before).ifPresent(correction::before);
            deviation().ifPresent(correction::deviation);
            return correction.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    spec.commandLine(),
                    IptWords.FILE.message(
                            "correct.refused",
                            "entries",
                            Limits.ENTRIES.maxOr(0),
                            "first",
                            Limits.FIRST_DAY,
                            "last",
                            Limits.LAST_DAY));
        }
    }

    private Optional<Deviation> deviation() {
        return waives.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Deviation(RuleSet.of(waives.stream().map(this::rule).toList()), PrivateText.of(reason)));
    }

    private Rule rule(String id) {
        return Rule.withId(id)
                .orElseThrow(() -> new UsageException(spec.commandLine(), IptWords.FILE.message("correct.waives")));
    }

    private CourseEvent added() {
        try (JournalReader reader =
                judging.audit().format().reader(adds, new ByteArrayInputStream(Input.small(adds)))) {
            Iterator<JournalLine> lines = reader.iterator();
            CourseEvent event = lines.next().event();
            if (lines.hasNext()) {
                throw new CommandFailedException(IptWords.FILE.message("correct.one-event", "file", adds), null);
            }
            return event;
        } catch (JournalException e) {
            throw new CommandFailedException(e.message(), e);
        } catch (IOException e) {
            throw new CommandFailedException(Failures.message(adds, e), e);
        }
    }
}
