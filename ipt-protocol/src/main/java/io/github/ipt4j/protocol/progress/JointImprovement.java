package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.VocabularyTerm;
import java.util.Optional;

/**
 * A definition of reliable improvement on two measures taken together: published ones differ.
 *
 * <p>Each gives an answer as soon as the known measures decide it, and otherwise none.
 */
public enum JointImprovement implements VocabularyTerm {
    /**
     * Both measures improve reliably: the strictest definition in use, to compare with reports that count so.
     */
    BOTH {
        @Override
        Optional<Boolean> judge(Optional<Change> one, Optional<Change> other) {
            return ThreeValued.and(improved(one), improved(other));
        }
    },
    /**
     * At least one measure improves reliably, whatever the other does: the widest definition in use, to compare with
     * reports that count so.
     */
    AT_LEAST_ONE {
        @Override
        Optional<Boolean> judge(Optional<Change> one, Optional<Change> other) {
            return ThreeValued.or(improved(one), improved(other));
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
            return ThreeValued.and(
                    AT_LEAST_ONE.judge(one, other), ThreeValued.not(ThreeValued.or(worse(one), worse(other))));
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
