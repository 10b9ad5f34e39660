package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Wording;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** In which language people are answered; mixed into a program's root command, every command has it. */
public final class LanguageOption {

    private static final String NAME = "--lang";

    @Option(
            names = NAME,
            paramLabel = "TAG",
            scope = ScopeType.INHERIT,
            description = "The language of all text for people, such as de; that of the environment, if not given.")
    private String tag;

    /**
     * The words of the language that was asked for.
     *
     * @param command any command of a program whose root has this option
     * @return its words; those of the environment's language if none was asked for
     */
    public static Wording wording(CommandSpec command) {
        String asked = command.root().findOption(NAME).getValue();
        return Wording.in(asked == null ? Locale.getDefault() : Locale.forLanguageTag(asked));
    }
}
