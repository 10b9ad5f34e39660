package io.github.ipt4j.examples.play;

import io.github.ipt4j.examples.play.words.PlayWords;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** A program that can do nothing but play. */
@Command(name = "ipt", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true)
final class PlayRoot {

    @SuppressWarnings("UnusedVariable") // The command reads it from its root.
    @Mixin
    private final LanguageOption language = new LanguageOption(List.of(PlayWords.USAGE));

    private PlayRoot() {}

    private static CommandLine with(PlayCommand command) {
        return new CommandLine(new PlayRoot()).addSubcommand("play", command);
    }

    static int run(Reader answers, Path folder, PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(with(PlayCommand.reading(answers, folder)), out, err, arguments);
    }

    public static void main(String[] arguments) {
        System.exit(Console.run(with(new PlayCommand()), arguments));
    }
}
