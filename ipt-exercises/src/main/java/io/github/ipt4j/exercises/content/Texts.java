package io.github.ipt4j.exercises.content;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * The texts of one exercise, or those that all share, in one language: those of its files, and English where it has
 * none.
 */
public final class Texts {

    private static final Splitter BARS = Splitter.on('|').trimResults();

    private final String bundle;
    private final Wording wording;

    private Texts(String bundle, Wording wording) {
        this.bundle = bundle;
        this.wording = wording;
    }

    /**
     * The texts of some files.
     *
     * @param name the files' name, without folder, language and ending
     * @param language the preferred language
     * @return the texts
     */
    public static Texts of(String name, Locale language) {
        return new Texts("exercises/" + name, Wording.in(language));
    }

    private Message message(String key) {
        return Message.of(bundle, key);
    }

    /**
     * A text.
     *
     * @param key its key
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public String get(String key) {
        return wording.of(message(key));
    }

    /**
     * A text that may be missing.
     *
     * @param key its key
     * @return the text, or empty if there is none
     */
    public Optional<String> find(String key) {
        return Optional.of(message(key)).filter(wording::has).map(wording::of);
    }

    /**
     * A text with placeholders, filled in.
     *
     * @param key its key
     * @param values what replaces {@code {0}}, {@code {1}} and so on: words as they are, numbers as the language
     *     writes and counts them
     * @return the text with the values
     * @throws IllegalArgumentException if there is no such text, or it names a value that is not given
     */
    public String filled(String key, Object... values) {
        Message message = message(key);
        for (int i = 0; i < values.length; i++) {
            message = message.with(Integer.toString(i), values[i]);
        }
        return wording.of(message);
    }

    /**
     * A list of texts.
     *
     * @param prefix what their keys begin with; {@code .1}, {@code .2} and so on follow
     * @return the texts, in the order of the numbers; none if there are none
     */
    public ImmutableList<String> list(String prefix) {
        return filledList(prefix);
    }

    /**
     * A list of texts with placeholders, filled in.
     *
     * @param prefix what their keys begin with; {@code .1}, {@code .2} and so on follow
     * @param values what replaces {@code {0}}, {@code {1}} and so on in each of them
     * @return the texts with the values, without space at their ends
     * @throws IllegalArgumentException if a text names a value that is not given
     */
    public ImmutableList<String> filledList(String prefix, Object... values) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        for (int n = 1; wording.has(message(prefix + "." + n)); n++) {
            list.add(filled(prefix + "." + n, values).strip());
        }
        return list.build();
    }

    /**
     * Words that stand in one text, with bars between them.
     *
     * @param key the key of the text
     * @return the words
     * @throws IllegalArgumentException if there is no such text
     */
    public ImmutableList<String> words(String key) {
        return ImmutableList.copyOf(BARS.split(get(key)));
    }
}
