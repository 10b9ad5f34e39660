package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a small valid journal to start from. */
@Command
public final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--client", paramLabel = "ID", defaultValue = "c-001")
    private String client;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private LocalDate date = LocalDate.now(ZoneId.systemDefault());

    @Option(names = "--protocol", paramLabel = "ID", defaultValue = CourseOpened.STANDARD)
    private String protocol;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path file;

    @Mixin
    private Overwrite overwrite;

    @Override
    public Integer call() throws OutputException {
        String journal = events().stream()
                .map(event -> JournalFormat.standard().write(event) + "\n")
                .collect(Collectors.joining());
        if (file == null) {
            spec.commandLine().getOut().print(journal);
            return ExitStatus.KEPT.code();
        }
        overwrite.write(file, journal);
        return ExitStatus.KEPT.code();
    }

    private List<CourseEvent> events() {
        try {
            return List.of(opening(), firstSession());
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    spec.commandLine(),
                    IptWords.FILE.message(
                            "new.refused",
                            "characters",
                            Limits.ID_LENGTH,
                            "first",
                            Limits.FIRST_DAY,
                            "last",
                            Limits.LAST_DAY));
        }
    }

    private CourseEvent opening() {
        Protocol shipped = Protocols.withId(protocol)
                .orElseThrow(() -> new UsageException(
                        spec.commandLine(),
                        IptWords.FILE.message(
                                "new.protocol",
                                "shipped",
                                Protocols.shipped().keySet().asList())));
        return CourseOpened.builder()
                .date(date)
                .protocol(shipped.id())
                .client(Client.of(client))
                .addConcern(Concern.MAJOR_DEPRESSION)
                .build();
    }

    private CourseEvent firstSession() {
        return SessionHeld.of(Session.of(
                1,
                date,
                AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 0)),
                Psychoeducate.of(Topic.IPT),
                Psychoeducate.of(Topic.DEPRESSION)));
    }
}
