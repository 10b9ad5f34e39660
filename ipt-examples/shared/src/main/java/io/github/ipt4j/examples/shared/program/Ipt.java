package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.Version;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** Interpersonal psychotherapy on the command line. Every command inherits its help, version and exit status. */
@Command(name = "ipt", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Ipt {

    /** In which language every command answers. */
    @SuppressWarnings("UnusedVariable") // Every command reads it from its root.
    @Mixin
    private final LanguageOption language;

    private Ipt(Commands commands) {
        this.language = new LanguageOption(commands.usage());
    }

    /**
     * The program with all its commands.
     *
     * @return a new one
     */
    public static CommandLine commandLine() {
        Commands commands = Commands.found();
        return commandLine(commands, commands.all());
    }

    /** The program with the command that is asked for, and no other; with all where none is, or none of that name. */
    private static CommandLine commandLine(String... arguments) {
        Commands commands = Commands.found();
        return commandLine(
                commands,
                AskedCommand.in(arguments)
                        .flatMap(commands::named)
                        .filter(command -> command.group() != CommandGroup.PROGRAM)
                        .map(List::of)
                        .orElse(commands.all()));
    }

    private static CommandLine commandLine(Commands commands, List<NamedCommand> chosen) {
        CommandLine program = new CommandLine(new Ipt(commands));
        chosen.forEach(command -> program.addSubcommand(command.name(), command.type()));
        var sections = program.getHelpSectionMap();
        sections.remove(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);
        sections.remove(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING);
        sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandsByGroup(commands));
        return program;
    }

    /**
     * Runs a command and ends the process with its exit status: 0, 1 if an event was rejected, 2 for malformed input or
     * usage, or lost output.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(commandLine(arguments), arguments));
    }

    /**
     * Runs a command.
     *
     * @param out what to write results to
     * @param err what to write errors to
     * @param arguments the command and its arguments
     * @return the exit status: 0, 1 if an event was rejected, 2 for malformed input or usage
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(commandLine(arguments), out, err, arguments);
    }
}
