package io.github.ipt4j.protocol.progress;

import java.util.Optional;

/** Kleene's strong three-valued logic: the result is known where the known answers decide it. */
final class ThreeValued {

    private ThreeValued() {}

    static Optional<Boolean> not(Optional<Boolean> answer) {
        return answer.map(is -> !is);
    }

    /** False if either is, true if both are, otherwise unknown. */
    static Optional<Boolean> and(Optional<Boolean> one, Optional<Boolean> other) {
        return not(or(not(one), not(other)));
    }

    /** True if either is, false if neither is, otherwise unknown. */
    static Optional<Boolean> or(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.orElse(false) || other.orElse(false)) {
            return Optional.of(true);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
    }
}
