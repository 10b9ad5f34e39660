package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.ReportForms;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how far courses are from their protocol, and what would repair them. */
@Command
public final class RepairCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        return options.write(ReportForms.repair());
    }
}
