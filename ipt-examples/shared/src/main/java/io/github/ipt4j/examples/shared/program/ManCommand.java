package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the manual page. */
@Command
final class ManCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        LanguageOption.describe(program);
        spec.commandLine().getOut().print(ManualPage.of(program, LanguageOption.wording(spec)));
        return ExitStatus.KEPT.code();
    }
}
