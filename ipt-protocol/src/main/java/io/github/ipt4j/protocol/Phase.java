package io.github.ipt4j.protocol;

import io.github.ipt4j.core.VocabularyTerm;
import java.util.Optional;

/**
 * One of the three phases of interpersonal psychotherapy, through which a course moves in this order.
 *
 * <p>Source: {@link Source#SELIGMAN}.
 */
public enum Phase implements VocabularyTerm {
    /** Symptoms are assessed, the problem areas explored, and the treatment explained and agreed. */
    INITIAL,
    /** The client brings the difficulties that were identified, and works on goals. */
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
}
