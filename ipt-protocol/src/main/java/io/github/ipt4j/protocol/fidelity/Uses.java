package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.VocabularyTerm;

/**
 * The terms of a kind that were used over a course, out of all that could have been used.
 *
 * @param <T> the kind of term
 */
public sealed interface Uses<T extends Enum<T> & VocabularyTerm> permits UsesValue {

    /**
     * The terms that could have been used.
     *
     * @return all of them, used or not
     */
    ImmutableSet<T> all();

    /**
     * The sessions in which each term was used.
     *
     * @return the numbers of the sessions by the term; also of terms that are not among {@link #all()}
     */
    ImmutableSetMultimap<T, Integer> sessions();

    /**
     * The terms that were used.
     *
     * @return those of {@link #all()} that were used at least once
     */
    default ImmutableSet<T> used() {
        return Sets.intersection(all(), sessions().keySet()).immutableCopy();
    }

    /**
     * The terms that were not used.
     *
     * @return those of {@link #all()} that were never used
     */
    default ImmutableSet<T> notUsed() {
        return Sets.difference(all(), sessions().keySet()).immutableCopy();
    }
}
