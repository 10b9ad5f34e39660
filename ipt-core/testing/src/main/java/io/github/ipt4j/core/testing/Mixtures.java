package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

/**
 * Mixtures of arbitraries.
 *
 * <p>They do what {@code oneOf}, {@code frequencyOf} and {@code optional} of jqwik do, many times as fast: jqwik looks
 * the generator of an option up for each value, and to do so compares whole trees of arbitraries. Here each option
 * keeps its generator. Values shrink within their option; no edge cases are mixed in.
 */
public final class Mixtures {

    private static final int TRIES = 1000;

    private Mixtures() {}

    /**
     * An option and how often to take it.
     *
     * @param weight how often, compared with the weights of the other options
     * @param values the values of the option
     * @param <T> the type of the values
     */
    public record Weighted<T>(int weight, Arbitrary<? extends T> values) {}

    /**
     * Values of some options, each as often as the others.
     *
     * @param options the options, at least one
     * @param <T> the type of the values
     * @return the mixture
     */
    public static <T> Arbitrary<T> equally(List<? extends Arbitrary<? extends T>> options) {
        return weighted(
                options.stream().map(option -> new Weighted<T>(1, option)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Values of some options, some more often than others.
     *
     * @param options the options, at least one
     * @param <T> the type of the values
     * @return the mixture
     */
    public static <T> Arbitrary<T> weighted(List<Weighted<T>> options) {
        return Arbitraries.fromGenerator(new Mixture<>(options.stream()
                .map(option -> new Option<T>(option.weight(), option.values()))
                .collect(ImmutableList.toImmutableList())));
    }

    /**
     * Values of some options, the first one some times as often as the second.
     *
     * @param times how often to take the first option for each time of the second
     * @param usual the first option
     * @param unusual the second option
     * @param <T> the type of the values
     * @return the mixture
     */
    public static <T> Arbitrary<T> mostly(int times, Arbitrary<? extends T> usual, Arbitrary<? extends T> unusual) {
        return weighted(ImmutableList.of(new Weighted<T>(times, usual), new Weighted<T>(1, unusual)));
    }

    /**
     * Values that are there every other time.
     *
     * @param values the values
     * @param <T> the type of the values
     * @return the values, or empty
     */
    public static <T> Arbitrary<Optional<T>> sometimes(Arbitrary<? extends T> values) {
        return mostly(1, values.map(value -> Optional.<T>of(value)), Arbitraries.just(Optional.<T>empty()));
    }

    /**
     * Values that are there every fifth time.
     *
     * @param values the values
     * @param <T> the type of the values
     * @return the values, or empty
     */
    public static <T> Arbitrary<Optional<T>> seldom(Arbitrary<? extends T> values) {
        return mostly(4, Arbitraries.just(Optional.<T>empty()), values.map(value -> Optional.<T>of(value)));
    }

    /**
     * An option that keeps its generator; made on first use, since jqwik makes generators only while a property runs.
     */
    private static final class Option<T> {

        private final int weight;
        private final Arbitrary<? extends T> values;
        private @Nullable RandomGenerator<? extends T> generator;

        private Option(int weight, Arbitrary<? extends T> values) {
            this.weight = weight;
            this.values = values;
        }

        @SuppressWarnings("unchecked") // a shrinkable only ever gives values
        private Shrinkable<T> next(Random random) {
            RandomGenerator<? extends T> made = generator == null ? values.generator(TRIES) : generator;
            generator = made;
            return (Shrinkable<T>) made.next(random);
        }
    }

    private record Mixture<T>(ImmutableList<Option<T>> options) implements RandomGenerator<T> {

        @Override
        public Shrinkable<T> next(Random random) {
            int total = options.stream().mapToInt(option -> option.weight).sum();
            int left = random.nextInt(total);
            for (Option<T> option : options) {
                left -= option.weight;
                if (left < 0) {
                    return option.next(random);
                }
            }
            throw new AssertionError("the weights add up to the total");
        }
    }
}
