package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command, every option and every parameter is described, in each language. */
final class UsageTest {

    /** The descriptions of everything, in a language. */
    private static Map<String, List<String>> descriptions(String language) {
        CommandLine commandLine = Ipt.commandLine();
        PrintWriter out = new PrintWriter(new StringWriter());
        assertThat(Console.run(commandLine, out, out, "--lang", language, "--help"))
                .isZero();
        Map<String, List<String>> descriptions = new TreeMap<>();
        commands(commandLine.getCommandSpec()).forEach(command -> {
            descriptions.put(
                    command.qualifiedName(), List.of(command.usageMessage().description()));
            arguments(command)
                    .forEach(argument -> descriptions.put(
                            command.qualifiedName() + " " + name(command, argument), List.of(argument.description())));
        });
        return descriptions;
    }

    private static Stream<CommandSpec> commands(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .flatMap(UsageTest::commands));
    }

    private static Stream<ArgSpec> arguments(CommandSpec command) {
        return command.args().stream();
    }

    private static String name(CommandSpec command, ArgSpec argument) {
        return argument.isOption()
                ? argument.toString()
                : "parameter " + command.positionalParameters().indexOf(argument);
    }

    @Test
    void everythingIsDescribedInEnglishAndOtherwiseInGerman() {
        Map<String, List<String>> english = descriptions("en");
        Map<String, List<String>> german = descriptions("de");
        assertThat(english).hasSizeGreaterThan(100);
        assertThat(english.values())
                .allSatisfy(description -> assertThat(description).isNotEmpty());
        assertThat(german.keySet()).isEqualTo(english.keySet());
        german.forEach((what, description) -> assertThat(description).as(what).isNotEqualTo(english.get(what)));
    }

    @Test
    void noDescriptionStandsInTheProgramItself() {
        CommandLine commandLine = Ipt.commandLine();
        assertThat(commands(commandLine.getCommandSpec())
                        .flatMap(UsageTest::arguments)
                        .filter(argument -> !isPicoclis(argument))
                        .flatMap(argument -> Stream.of(argument.description())))
                .isEmpty();
    }

    /** Help and version come with picocli, described in English. */
    private static boolean isPicoclis(ArgSpec argument) {
        return argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp());
    }
}
