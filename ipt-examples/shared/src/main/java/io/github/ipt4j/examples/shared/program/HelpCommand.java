package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help of the program, or of a command. */
@Command
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", descriptionKey = "help.command")
    private final List<String> path = new ArrayList<>();

    @Override
    public Integer call() {
        CommandLine asked = spec.root().commandLine();
        for (String name : path) {
            CommandLine next = asked.getSubcommands().get(name);
            if (next == null) {
                throw new UnmatchedArgumentException(asked, List.of(name));
            }
            asked = next;
        }
        asked.setOut(spec.commandLine().getOut());
        Console.help(asked);
        return ExitStatus.KEPT.code();
    }
}
