package io.github.ipt4j.examples.shared.words;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;

/**
 * A file of words: what a module says is a message of one of its files.
 *
 * @param bundle the name of the file, without language and ending
 */
public record WordFile(String bundle) {

    /**
     * A message of the file.
     *
     * @param key its key
     * @param values the names of its values, each followed by the value
     * @return the message
     */
    public Message message(String key, Object... values) {
        Message message = Message.of(bundle, key);
        for (int i = 0; i < values.length; i += 2) {
            message = message.with((String) values[i], values[i + 1]);
        }
        return message;
    }

    /**
     * The file in a language.
     *
     * @param wording the words of the language
     * @return a voice that says what the file holds
     */
    public Voice in(Wording wording) {
        return new Voice(this, wording);
    }
}
