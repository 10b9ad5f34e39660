package io.github.ipt4j.exercises.suggestion;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** What speaks for and against an exercise. */
@Value.Immutable
public sealed interface Suggestion permits ImmutableSuggestion {

    /**
     * The exercise.
     *
     * @return its id
     */
    String module();

    /**
     * What speaks for it.
     *
     * @return the reasons, in the order of {@link ReasonKind}
     */
    ImmutableList<Reason> reasons();

    /**
     * What speaks against it.
     *
     * @return the objections, in the order of {@link ObjectionKind}
     */
    ImmutableList<Objection> objections();

    /**
     * The sum of the points of the reasons.
     *
     * @return 0 or more
     */
    default int points() {
        return reasons().stream().mapToInt(reason -> reason.kind().points()).sum();
    }

    /**
     * Whether the exercise is suggested.
     *
     * @return true if something speaks for it and nothing against it
     */
    default boolean isSuggested() {
        return objections().isEmpty() && !reasons().isEmpty();
    }
}
