package io.github.ipt4j.examples.shared.simulate;

import io.github.ipt4j.core.Bounds;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chance from a generator, by arithmetic that comes out the same on every machine. */
final class Chance {

    private static final int UNIFORMS = 12;

    private final RandomGenerator random;

    Chance(RandomGenerator random) {
        this.random = random;
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, each of the range equally likely. */
    int within(Bounds bounds) {
        return bounds.min() + below(bounds.maxOr(bounds.min()) - bounds.min() + 1);
    }

    int below(int end) {
        return (int) (random.nextDouble() * end);
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Nearly normal: twelve uniform numbers added up (Irwin–Hall), which needs no logarithm that might differ. */
    double normal(double mean, double deviation) {
        double sum = -UNIFORMS / 2.0;
        for (int i = 0; i < UNIFORMS; i++) {
            sum += random.nextDouble();
        }
        return mean + deviation * sum;
    }
}
