package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.Term;
import java.util.Optional;

/**
 * When reliable improvement on two measures taken together is called so: published definitions differ.
 *
 * <p>Each variant gives an answer as soon as the measures that are known decide it, and else none.
 */
public enum JointImprovement implements Term {
    /**
     * Both measures improve reliably: the strictest reading in use, to compare with reports that count so.
     */
    BOTH {
        @Override
        Optional<Boolean> judge(Optional<Change> one, Optional<Change> other) {
            return Known.and(improved(one), improved(other));
        }
    },
    /**
     * At least one measure improves reliably, whatever the other does: the widest reading in use, to compare with reports that
     * count so.
     */
    AT_LEAST_ONE {
        @Override
        Optional<Boolean> judge(Optional<Change> one, Optional<Change> other) {
            return Known.or(improved(one), improved(other));
        }
    },
    /**
     * At least one measure improves reliably, and the other does not deteriorate reliably: the default.
     *
     * <p>Source: Gyani, Shafran, Layard &amp; Clark 2013, doi:10.1016/j.brat.2013.06.004.
     */
    AT_LEAST_ONE_AND_NONE_WORSE {
        @Override
        Optional<Boolean> judge(Optional<Change> one, Optional<Change> other) {
            return Known.and(AT_LEAST_ONE.judge(one, other), Known.not(Known.or(worse(one), worse(other))));
        }
    };

    /** Whether two measures improve reliably together, or empty if what is known does not decide it. */
    abstract Optional<Boolean> judge(Optional<Change> one, Optional<Change> other);

    private static Optional<Boolean> improved(Optional<Change> change) {
        return change.flatMap(Change::reliableImprovement);
    }

    private static Optional<Boolean> worse(Optional<Change> change) {
        return change.flatMap(Change::reliableDeterioration);
    }
}
