package io.github.ipt4j.core.wording;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand for something, and the values that occur in them. Two messages are equal if they are worded the
 * same in every language.
 */
public final class Message implements Worded {

    private static final int LONGEST_KEY_SHOWN = 80;

    private static final CharMatcher NO_KEY =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate();

    private final String bundle;
    private final String key;
    private final ImmutableMap<String, Object> arguments;
    private final Optional<String> otherwise;

    private Message(String bundle, String key, ImmutableMap<String, Object> arguments, Optional<String> otherwise) {
        this.bundle = bundle;
        this.key = key;
        this.arguments = arguments;
        this.otherwise = otherwise;
    }

    /**
     * Returns a message without values.
     *
     * @param bundle the name of the files that hold its words, such as {@code protocol/rules}
     * @param key its key in them
     * @return the message
     */
    public static Message of(String bundle, String key) {
        return new Message(bundle, key, ImmutableMap.of(), Optional.empty());
    }

    /**
     * Returns a message for an English text that stands in data, such as the title of a scale. Files translate it under
     * the key that its letters and digits make: {@code Mood, today} under {@code mood-today}. A text that no file
     * translates, such as the title of a scale of the user's own, stays as it is.
     *
     * @param bundle the name of the files that hold translations
     * @param text the text, in English where the library ships it
     * @return a message that falls back to the text
     */
    public static Message text(String bundle, String text) {
        return of(bundle, NO_KEY.trimAndCollapseFrom(Ascii.toLowerCase(text), '-'))
                .orElse(text);
    }

    /**
     * Returns messages that follow each other as one.
     *
     * @param messages at least one
     * @return the messages, separated more clearly than the members of a list
     * @throws IllegalArgumentException if there is none
     */
    public static Message series(List<Message> messages) {
        checkArgument(!messages.isEmpty(), "A series has at least one message.");
        Message first = messages.get(0);
        return messages.size() == 1
                ? first
                : of("core/words", "series")
                        .with("first", first)
                        .with("rest", series(messages.subList(1, messages.size())));
    }

    /**
     * Returns this message with a value.
     *
     * @param name the name of a placeholder that it does not have yet
     * @param value a number, a date, a month, anything {@link Worded}, a string that is the same in every language
     *     such as an id, or a list of these
     * @return the message with the value
     * @throws IllegalArgumentException if the value is none of these, or the name is taken
     */
    public Message with(String name, Object value) {
        checkArgument(
                isWordable(value),
                "A value in a message must be a number, a date, a month, worded, a string, or a list of these.");
        return new Message(
                bundle,
                key,
                ImmutableMap.<String, Object>builder()
                        .putAll(arguments)
                        .put(name, value)
                        .buildOrThrow(),
                otherwise);
    }

    /**
     * Returns this message for something whose words may be its user's own, such as the title of a scale that a file
     * defines.
     *
     * @param words the words where no file has any, in whatever language they are
     * @return the message with these words to fall back to
     */
    public Message orElse(String words) {
        return new Message(bundle, key, arguments, Optional.of(words));
    }

    private static boolean isWordable(Object value) {
        return value instanceof Number
                || value instanceof LocalDate
                || value instanceof YearMonth
                || value instanceof Worded
                || value instanceof String
                || (value instanceof List<?> list && list.stream().allMatch(Message::isWordable));
    }

    /**
     * The files that hold the words.
     *
     * @return their common name, without language and ending
     */
    public String bundle() {
        return bundle;
    }

    /**
     * The key of the words.
     *
     * @return the key in each of the files
     */
    public String key() {
        return key;
    }

    /**
     * The values in the message.
     *
     * @return the values by the names of their placeholders
     */
    public ImmutableMap<String, Object> arguments() {
        return arguments;
    }

    /**
     * The words where no file has any.
     *
     * @return the words, or empty if files must have them
     */
    public Optional<String> otherwise() {
        return otherwise;
    }

    @Override
    public Message message() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message that
                && bundle.equals(that.bundle)
                && key.equals(that.key)
                && arguments.equals(that.arguments)
                && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bundle, key, arguments, otherwise);
    }

    /**
     * Where the words are, without the values.
     *
     * @return the bundle and the key, which ends in an ellipsis if it is longer than 80 characters
     */
    @Override
    public String toString() {
        return bundle + "#" + Ascii.truncate(key, LONGEST_KEY_SHOWN, "…");
    }
}
