package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A vocabulary: its terms by their words. */
final class Vocabulary<T> {

    private final ImmutableMap<String, T> terms;
    private final String key;

    private Vocabulary(ImmutableMap<String, T> terms, String key) {
        this.terms = terms;
        this.key = key;
    }

    /** The vocabulary of an enum. */
    static <E extends Enum<E> & VocabularyTerm> Vocabulary<E> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()), VocabularyTerm::word);
    }

    /** The vocabulary of some terms. */
    static <T> Vocabulary<T> of(Iterable<T> terms, Function<? super T, String> word) {
        return of(terms, word, "one-of");
    }

    /**
     * The vocabulary of some terms that have something in common.
     *
     * @param key the key of what is expected, a phrase with the words
     */
    static <T> Vocabulary<T> of(Iterable<T> terms, Function<? super T, String> word, String key) {
        return new Vocabulary<>(Maps.uniqueIndex(terms, word::apply), key);
    }

    @Nullable T term(String word) {
        return terms.get(word);
    }

    Message expected() {
        return Expectation.word(key, terms.keySet());
    }
}
