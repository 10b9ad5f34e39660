package io.github.ipt4j.examples.commandline.words;

import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.examples.shared.words.WordFile;
import picocli.CommandLine.Model.CommandSpec;

/** The words of {@code ipt}. */
public final class IptWords {

    /** Its pages, and what its commands report. */
    public static final WordFile FILE = new WordFile("command-line/words");

    /** The pages of the documentation that it writes. */
    public static final WordFile DOCUMENTATION = new WordFile("command-line/documentation");

    /** Its help. */
    public static final WordFile USAGE = new WordFile("command-line/usage");

    private IptWords() {}

    /** The language in which a command is to answer. */
    public static Voice voice(CommandSpec command) {
        return FILE.in(LanguageOption.wording(command));
    }
}
