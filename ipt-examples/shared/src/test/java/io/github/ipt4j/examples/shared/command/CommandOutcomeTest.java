package io.github.ipt4j.examples.shared.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class CommandOutcomeTest {

    @Command(name = "work")
    private static final class Work {}

    private final StringWriter errors = new StringWriter();
    private final CommandLine commandLine = new CommandLine(new Work()).setErr(new PrintWriter(errors));
    private final CommandOutcome outcome = new CommandOutcome(() -> commandLine);

    @Test
    void aCommandWithoutIncidentsSucceeds() {
        assertThat(outcome.code()).isZero();
    }

    @Test
    void theWorstStatusCounts() {
        outcome.add(ExitStatus.REJECTED);
        outcome.add(ExitStatus.KEPT);
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void aFailureIsReportedAndNothingLaterMakesItGood() {
        outcome.failed("c.jsonl: no such file");
        outcome.add(ExitStatus.REJECTED);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(errors).hasToString("c.jsonl: no such file" + System.lineSeparator());
    }
}
