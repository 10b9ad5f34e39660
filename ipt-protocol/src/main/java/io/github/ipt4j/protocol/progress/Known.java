package io.github.ipt4j.protocol.progress;

import java.util.Optional;

/**
 * Answers of which some are unknown: an answer is given where those that are known decide it.
 *
 * <p>Kleene's strong three-valued logic.
 */
final class Known {

    private Known() {}

    static Optional<Boolean> not(Optional<Boolean> answer) {
        return answer.map(so -> !so);
    }

    /** False if either is, true if both are, else unknown. */
    static Optional<Boolean> and(Optional<Boolean> one, Optional<Boolean> other) {
        return not(or(not(one), not(other)));
    }

    /** True if either is, false if neither is, else unknown. */
    static Optional<Boolean> or(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.orElse(false) || other.orElse(false)) {
            return Optional.of(true);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
    }
}
