package io.github.ipt4j.examples.shared.words;

import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import java.time.LocalDate;

/** Says what a {@linkplain WordFile file of words} holds, in one language. */
public final class Voice {

    private final WordFile file;
    private final Wording wording;

    Voice(WordFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /**
     * Says a message of the file.
     *
     * @param key its key
     * @param values the names of its values, each followed by the value
     * @return its words
     */
    public String say(String key, Object... values) {
        return wording.of(file.message(key, values));
    }

    /**
     * Words a value of the library.
     *
     * @param worded any value that people read
     * @return its words
     */
    public String of(Worded worded) {
        return wording.of(worded);
    }

    /**
     * Writes a day.
     *
     * @param date any date
     * @return the date as people write it
     */
    public String of(LocalDate date) {
        return wording.of(date);
    }

    /**
     * The language.
     *
     * @return the words of every other file too
     */
    public Wording wording() {
        return wording;
    }
}
