package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.examples.shared.command.ExitStatus;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a script with which bash and zsh complete commands and options. */
@Command
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(script(spec.root().commandLine()));
        return ExitStatus.KEPT.code();
    }

    /** The script, whose numbers picocli would write in the digits of the environment, which no shell reads. */
    private static String script(CommandLine program) {
        Locale own = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            return AutoComplete.bash(program.getCommandName(), program);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, own);
        }
    }
}
