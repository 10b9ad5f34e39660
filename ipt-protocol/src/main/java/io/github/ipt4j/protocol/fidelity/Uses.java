package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Term;
import java.util.Comparator;

/**
 * What was used over a course, of all that there is to use.
 *
 * @param <T> the kind of term
 * @param all all that there is to use
 * @param sessions the numbers of the sessions in which each was used, by the term; also terms that are not among all
 */
public record Uses<T extends Enum<T> & Term>(ImmutableSet<T> all, ImmutableSetMultimap<T, Integer> sessions) {

    /**
     * What was used.
     *
     * @return those of all that were used at least once
     */
    public ImmutableSet<T> used() {
        return Sets.intersection(all, sessions.keySet()).immutableCopy();
    }

    /**
     * What was not used.
     *
     * @return those of all that were never used
     */
    public ImmutableSet<T> notUsed() {
        return Sets.difference(all, sessions.keySet()).immutableCopy();
    }

    ImmutableSortedSet<Integer> sessionsOfUsed() {
        return used().stream()
                .flatMap(term -> sessions.get(term).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * How many of the possible ones were used.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Uses[" + sessions.keySet().size() + " of " + all.size() + "]";
    }
}
