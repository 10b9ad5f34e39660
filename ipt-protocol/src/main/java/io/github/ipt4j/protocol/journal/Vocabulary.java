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

    private Vocabulary(ImmutableMap<String, T> terms) {
        this.terms = terms;
    }

    /** The vocabulary of an enum. */
    static <E extends Enum<E> & VocabularyTerm> Vocabulary<E> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()), VocabularyTerm::word);
    }

    /** The vocabulary of some terms. */
    static <T> Vocabulary<T> of(Iterable<T> terms, Function<? super T, String> word) {
        return new Vocabulary<>(Maps.uniqueIndex(terms, word::apply));
    }

    @Nullable T term(String word) {
        return terms.get(word);
    }

    String expected() {
        return "one of: " + Joiner.on(", ").join(terms.keySet());
    }
}
