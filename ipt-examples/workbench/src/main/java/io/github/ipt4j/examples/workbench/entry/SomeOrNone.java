package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.VocabularyTerm;
import java.util.Optional;

/** Fields that offer that there are none too, since nothing ticked is unknown, and not the same. */
final class SomeOrNone {

    static final String NONE = "none";

    private SomeOrNone() {}

    /** A field of terms, and of none of them under the key of its words. */
    static EntryField field(String name, String noneKey, FilledEntry filled, VocabularyTerm... terms) {
        return filled.several(
                name,
                ImmutableList.<EntryOption>builder()
                        .addAll(filled.options(terms))
                        .add(new EntryOption(NONE, filled.words().say(noneKey)))
                        .build());
    }

    static <T extends Enum<T> & VocabularyTerm> Optional<ImmutableSet<T>> known(
            String name, FilledEntry filled, T[] terms) {
        return known(name, filled, ImmutableSet.copyOf(filled.terms(name, terms)));
    }

    /** What was found; empty if it is unknown. */
    static <T> Optional<ImmutableSet<T>> known(String name, FilledEntry filled, ImmutableSet<T> found) {
        boolean isNone = filled.isChosen(name, NONE);
        if (isNone && !found.isEmpty()) {
            filled.problem(name, "problem.none");
        }
        return Optional.of(found).filter(any -> isNone || !any.isEmpty());
    }
}
