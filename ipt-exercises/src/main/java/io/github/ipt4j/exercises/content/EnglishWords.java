package io.github.ipt4j.exercises.content;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Wording;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts numbers and terms into English sentences. */
public final class EnglishWords {

    private EnglishWords() {}

    /**
     * A number to one decimal.
     *
     * @param number any number
     * @return such as {@code 2.5}
     */
    public static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /**
     * How many of something.
     *
     * @param count how many
     * @param one what one of them is called
     * @return such as {@code 1 use} or {@code 2 uses}
     */
    public static String count(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /**
     * A term as words.
     *
     * @param term the term
     * @return its word with spaces for hyphens
     */
    public static String plain(VocabularyTerm term) {
        return Wording.english().of(term);
    }

    /**
     * Terms as words.
     *
     * @param terms the terms
     * @return their words with commas between them
     */
    public static String plain(Collection<? extends VocabularyTerm> terms) {
        return terms.stream().map(EnglishWords::plain).collect(Collectors.joining(", "));
    }
}
