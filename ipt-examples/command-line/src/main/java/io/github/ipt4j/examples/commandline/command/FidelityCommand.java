package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.ReportForms;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how closely courses kept to interpersonal psychotherapy. */
@Command(
        name = "fidelity",
        description = "Shows how closely courses kept to the treatment: figures, each with the sessions behind it.",
        exitCodeList = {"0:no event was rejected", "1:some event was rejected", "2:malformed input or usage"})
public final class FidelityCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        return options.write(ReportForms.FIDELITY);
    }
}
