package io.github.ipt4j.examples.shared.command;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** In which language people are answered; mixed into a program's root command, every command has it. */
public final class LanguageOption {

    /** The option; its value is the next argument, or stands behind an equals sign. */
    public static final String NAME = "--lang";

    /** The headings of help. */
    private static final WordFile HEADINGS = new WordFile("shared/usage");

    /** The options that several programs have. */
    private static final WordFile OPTIONS = new WordFile("shared/options");

    private final List<WordFile> usage;

    @SuppressWarnings("UnusedVariable") // It is read as the value of the option, by whatever command.
    @Option(names = NAME, paramLabel = "TAG", scope = ScopeType.INHERIT, converter = Tag.class)
    private Locale locale;

    /**
     * The option of a program that describes its commands in files.
     *
     * @param usage the files, with the keys by which picocli searches
     */
    public LanguageOption(List<WordFile> usage) {
        this.usage = ImmutableList.<WordFile>builder()
                .add(HEADINGS, OPTIONS)
                .addAll(usage)
                .build();
    }

    /**
     * The words of the language that was asked for.
     *
     * @param command any command of a program whose root has this option
     * @return its words; those of the environment's language if none was asked for, and English if the program has no
     *     such option
     */
    public static Wording wording(CommandSpec command) {
        OptionSpec option = command.root().findOption(NAME);
        return option == null ? Wording.english() : in(option.getValue());
    }

    /** The words that were asked for in arguments that are not understood, as far as that can be known. */
    static Wording wording(CommandSpec command, String[] arguments) {
        return command.root().findOption(NAME) == null ? Wording.english() : in(new OnlyLanguage().read(arguments));
    }

    private static Wording in(Locale asked) {
        Locale locale = asked == null ? Locale.getDefault() : asked;
        return locale.equals(Locale.ENGLISH) ? Wording.english() : Wording.in(locale);
    }

    /**
     * Gives commands, options and parameters their descriptions, which nothing but help needs.
     *
     * @param program the root command, in the language that was asked for
     */
    public static void describe(CommandLine program) {
        CommandSpec root = program.getCommandSpec();
        List<WordFile> files = files(root);
        program.setResourceBundle(new UsageWords(wording(root), files.isEmpty() ? List.of(OPTIONS) : files));
    }

    private static List<WordFile> files(CommandSpec root) {
        return root.mixins().values().stream()
                .map(CommandSpec::userObject)
                .flatMap(mixin -> mixin instanceof LanguageOption option ? option.usage.stream() : Stream.empty())
                .toList();
    }

    /** Reads this option and no other. */
    @Command
    private static final class OnlyLanguage {

        @Option(names = NAME, converter = Tag.class)
        private Locale locale;

        Locale read(String[] arguments) {
            try {
                new CommandLine(this).setUnmatchedArgumentsAllowed(true).parseArgs(arguments);
                return locale;
            } catch (ParameterException e) {
                return null;
            }
        }
    }

    /** Takes a language by its tag. */
    static final class Tag implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String tag) {
            try {
                return new Locale.Builder().setLanguageTag(tag).build();
            } catch (IllformedLocaleException e) {
                throw new NotUnderstoodException(SharedWords.FILE.message("expected.language"));
            }
        }
    }
}
