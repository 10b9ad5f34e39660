package io.github.ipt4j.exercises.validation;

import io.github.ipt4j.core.VocabularyTerm;
import org.immutables.value.Value;

/**
 * What a validating behavior did.
 *
 * @param <B> the kind of behavior
 */
@Value.Immutable
public sealed interface BehaviorEffect<B extends VocabularyTerm> permits ImmutableBehaviorEffect {

    /**
     * The behavior.
     *
     * @return the behavior
     */
    B behavior();

    /**
     * How often it was tried.
     *
     * @return 1 or more
     */
    int times();

    /**
     * The mean effect.
     *
     * @return 0 (nothing) to 10 (a lot of good)
     */
    double mean();

    /**
     * The minimum effect.
     *
     * @return 0 to 10
     */
    int min();

    /**
     * The maximum effect.
     *
     * @return 0 to 10
     */
    int max();
}
