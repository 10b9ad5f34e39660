package io.github.ipt4j.protocol;

import io.github.ipt4j.core.VocabularyTerm;
import java.util.Optional;

/**
 * The three phases of interpersonal psychotherapy, in the order in which a course goes through them.
 *
 * <p>Source: {@link Source#SELIGMAN}.
 */
public enum Phase implements VocabularyTerm {
    /** Symptoms are assessed, the problem areas explored, and the treatment explained and agreed. */
    INITIAL,
    /** The client presents problems in the identified areas and works on goals. */
    INTERMEDIATE,
    /** Feelings about the end are accepted, and the client's competence is affirmed. */
    TERMINATION;

    /**
     * The phase that follows.
     *
     * @return the next phase, or empty after {@link #TERMINATION}
     */
    public Optional<Phase> next() {
        return switch (this) {
            case INITIAL -> Optional.of(INTERMEDIATE);
            case INTERMEDIATE -> Optional.of(TERMINATION);
            case TERMINATION -> Optional.empty();
        };
    }

    /**
     * Whether a phase is the one that follows.
     *
     * @param other any phase
     * @return true if {@code other} is {@link #next()}
     */
    public boolean isFollowedBy(Phase other) {
        return switch (this) {
            case INITIAL -> other == INTERMEDIATE;
            case INTERMEDIATE -> other == TERMINATION;
            case TERMINATION -> false;
        };
    }
}
