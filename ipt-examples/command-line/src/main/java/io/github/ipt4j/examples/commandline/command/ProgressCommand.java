package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.ReportForms;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how symptoms change over courses. */
@Command
public final class ProgressCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        return options.write(ReportForms.PROGRESS);
    }
}
