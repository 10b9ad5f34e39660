package io.github.ipt4j.examples.shared.words;

import io.github.ipt4j.core.wording.Message;
import java.util.List;

/** The words that examples share. */
public final class SharedWords {

    /** What is reported, and what several pages say. */
    public static final WordFile FILE = new WordFile("shared/words");

    private SharedWords() {}

    /**
     * Several values of one kind, as a message.
     *
     * @param values what a message can have as values
     * @return a message that is worded as the list of them, or as none
     */
    public static Message list(List<?> values) {
        return FILE.message("list", "values", values);
    }

    /**
     * A text that is the same in every language, as a message.
     *
     * @param text such as what a file system reports
     * @return a message that is worded as the text
     */
    public static Message verbatim(String text) {
        return FILE.message("verbatim", "text", text);
    }
}
