package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.ipt4j.core.VocabularyTerm;

record UsesValue<T extends Enum<T> & VocabularyTerm>(ImmutableSet<T> all, ImmutableSetMultimap<T, Integer> sessions)
        implements Uses<T> {

    /** How many of the possible ones were used. */
    @Override
    public String toString() {
        return "Uses[" + sessions.keySet().size() + " of " + all.size() + "]";
    }
}
