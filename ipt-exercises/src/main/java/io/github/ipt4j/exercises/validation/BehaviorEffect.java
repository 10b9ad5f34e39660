package io.github.ipt4j.exercises.validation;

import com.google.common.math.Stats;
import io.github.ipt4j.core.Term;

/**
 * What a validating behavior did.
 *
 * @param <B> the kind of behavior
 * @param behavior the behavior
 * @param times how often it was tried; at least 1
 * @param mean the mean effect, 0 (none) to 10 (great)
 * @param least the least effect
 * @param greatest the greatest effect
 */
public record BehaviorEffect<B extends Term>(B behavior, int times, double mean, int least, int greatest) {

    static <B extends Term> BehaviorEffect<B> of(B behavior, Stats effects) {
        return new BehaviorEffect<>(
                behavior, (int) effects.count(), effects.mean(), (int) effects.min(), (int) effects.max());
    }
}
