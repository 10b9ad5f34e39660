package io.github.ipt4j.examples.shared.program;

import static java.util.Locale.ROOT;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.Voice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of all commands as one manual page, in the language of {@code man}. */
final class ManualPage {

    private final StringBuilder page = new StringBuilder();
    private final Voice voice;

    private ManualPage(Voice voice) {
        this.voice = voice;
    }

    static String of(CommandLine program, Wording wording) {
        ManualPage manual = new ManualPage(SharedWords.FILE.in(wording));
        manual.write(program.getCommandSpec());
        return manual.page.toString();
    }

    private void write(CommandSpec program) {
        request("TH", program.name().toUpperCase(ROOT) + " 1");
        section("manual.name");
        text(program.name() + " - " + String.join(" ", program.usageMessage().description()));
        section("manual.synopsis");
        text(synopsis(program));
        section("manual.commands");
        program.subcommands().values().forEach(command -> command(command.getCommandSpec()));
        section("manual.notes");
        Stream.of(program.usageMessage().footer()).forEach(this::text);
    }

    private void command(CommandSpec command) {
        request("SS", command.qualifiedName());
        paragraphs(command.usageMessage().description());
        page.append(".PP\n");
        text(synopsis(command));
        arguments(command).forEach(this::argument);
        exits(command.usageMessage().exitCodeList());
        command.subcommands().values().forEach(further -> command(further.getCommandSpec()));
    }

    private static String synopsis(CommandSpec command) {
        return new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .strip();
    }

    /** What a command takes, but not what all take: help, version and language. */
    private static Stream<ArgSpec> arguments(CommandSpec command) {
        return Stream.concat(
                command.positionalParameters().stream(),
                command.options().stream().filter(option -> !isOfAll(option)));
    }

    private static boolean isOfAll(OptionSpec option) {
        return option.usageHelp() || option.versionHelp() || option.inherited();
    }

    private void argument(ArgSpec argument) {
        item(argument instanceof OptionSpec option ? label(option) : argument.paramLabel());
        paragraphs(argument.description());
    }

    private static String label(OptionSpec option) {
        String names = Stream.of(option.names()).collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private void exits(Map<String, String> codes) {
        if (!codes.isEmpty()) {
            item(voice.say("manual.status"));
            text(codes.entrySet().stream()
                    .map(code -> code.getKey() + " " + code.getValue())
                    .collect(Collectors.joining("; ")));
        }
    }

    private void section(String key) {
        request("SH", voice.say(key));
    }

    private void item(String label) {
        page.append(".TP\n");
        text(label);
    }

    private void paragraphs(String... texts) {
        text(String.join(" ", List.of(texts)));
    }

    private void request(String name, String argument) {
        page.append('.').append(name).append(' ').append(escaped(argument)).append('\n');
    }

    private void text(String line) {
        if (!line.isBlank()) {
            page.append(escaped(line.replaceAll("\\s+", " "))).append('\n');
        }
    }

    /** A line that is text and nothing else: what begins it is no request, and nothing in it an escape. */
    private static String escaped(String line) {
        String plain = line.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
