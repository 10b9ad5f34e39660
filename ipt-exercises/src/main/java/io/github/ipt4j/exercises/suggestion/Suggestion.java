package io.github.ipt4j.exercises.suggestion;

import com.google.common.collect.ImmutableList;

/**
 * What speaks for and against an exercise.
 *
 * @param module the id of the exercise
 * @param reasons what speaks for it, in the order of {@link ReasonKind}
 * @param objections what speaks against it, in the order of {@link ObjectionKind}
 */
public record Suggestion(String module, ImmutableList<Reason> reasons, ImmutableList<Objection> objections) {

    /**
     * The sum of the points of the reasons.
     *
     * @return 0 or more
     */
    public int points() {
        return reasons.stream().mapToInt(reason -> reason.kind().points()).sum();
    }

    /**
     * Whether the exercise is suggested.
     *
     * @return true if something speaks for it and nothing against it
     */
    public boolean isSuggested() {
        return objections.isEmpty() && !reasons.isEmpty();
    }
}
