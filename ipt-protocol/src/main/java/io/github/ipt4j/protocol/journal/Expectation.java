package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;

/**
 * What files must have, in phrases that complete "expected …". Numbers and dates in them stand as files have them, in
 * every language.
 */
final class Expectation {

    private static final String BUNDLE = "protocol/journal";

    private Expectation() {}

    static Message of(String key) {
        return Message.of(BUNDLE, key);
    }

    static Message property(String name) {
        return of("property").with("name", name);
    }

    /** A line or a file that is not larger. */
    static Message size(String key, int bytes) {
        return of(key).with("size", Integer.toString(bytes >> 20));
    }

    /** A text, id or name that is not longer. */
    static Message length(String key, int characters) {
        return of(key).with("length", Integer.toString(characters));
    }

    static Message integer(Bounds allowed) {
        String min = Integer.toString(allowed.min());
        if (allowed.max().isEmpty()) {
            return of("integer-at-least").with("min", min);
        }
        String max = Integer.toString(allowed.max().getAsInt());
        return min.equals(max)
                ? of("integer-exactly").with("number", min)
                : of("integer-between").with("min", min).with("max", max);
    }

    /**
     * One of some words.
     *
     * @param key the key of the phrase; the one for no words at all ends in {@code .none}
     */
    static Message word(String key, Iterable<String> words) {
        ImmutableList<String> known = ImmutableList.copyOf(words);
        return known.isEmpty() ? of(key + ".none") : of(key).with("words", known);
    }
}
