package io.github.ipt4j.protocol.journal;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.VocabularyTerm;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A vocabulary: its terms by their words. */
final class Vocabulary<T> {

    private final ImmutableMap<String, T> terms;
    private final String description;

    private Vocabulary(ImmutableMap<String, T> terms, String description) {
        this.terms = terms;
        this.description = description;
    }

    /** The vocabulary of an enum. */
    static <E extends Enum<E> & VocabularyTerm> Vocabulary<E> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()), VocabularyTerm::word);
    }

    /** The vocabulary of some terms. */
    static <T> Vocabulary<T> of(Iterable<T> terms, Function<? super T, String> word) {
        return of(terms, word, "one of");
    }

    /**
     * The vocabulary of some terms that have something in common.
     *
     * @param description what is expected, as a phrase before a colon and the words
     */
    static <T> Vocabulary<T> of(Iterable<T> terms, Function<? super T, String> word, String description) {
        return new Vocabulary<>(Maps.uniqueIndex(terms, word::apply), description);
    }

    @Nullable T term(String word) {
        return terms.get(word);
    }

    String expected() {
        return terms.isEmpty()
                ? description + ", of which none is known"
                : description + ": " + Joiner.on(", ").join(terms.keySet());
    }
}
