package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.WordingLicense;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary scales of somebody's own; {@link Assessments#scales()} has the shipped ones. */
public final class RandomScales {

    private static final int ITEMS = 6;

    private RandomScales() {}

    /**
     * Any scales.
     *
     * @return scales of any rater and direction, with at most 6 items, or with a total alone
     */
    public static Arbitrary<Scale> any() {
        return scales(Arbitraries.of(Rater.class));
    }

    /**
     * Scales that somebody fills in.
     *
     * @param rater who
     * @return scales of any direction, with at most 6 items, or with a total alone
     */
    public static Arbitrary<Scale> ratedBy(Rater rater) {
        return scales(Arbitraries.just(rater));
    }

    private static Arbitrary<Scale> scales(Arbitrary<Rater> raters) {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 99).map(number -> "own-" + number);
        return Combinators.combine(ids, raters, Arbitraries.of(Direction.class), items())
                .as(RandomScales::scale);
    }

    /** The scores that each item can have. */
    private static Arbitrary<List<Bounds>> items() {
        Arbitrary<Integer> mins = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> steps = Arbitraries.integers().between(1, 4);
        return Combinators.combine(mins, steps)
                .as((min, more) -> Bounds.between(min, min + more))
                .list()
                .ofMaxSize(ITEMS);
    }

    private static Scale scale(String id, Rater rater, Direction direction, List<Bounds> scores) {
        return Scale.builder()
                .id(id)
                .title("A scale of our own")
                .source("Made up")
                .license(WordingLicense.withholding("Made up"))
                .rater(rater)
                .direction(direction)
                .items(scores.stream()
                        .map(range -> ScaleItem.unworded().withScores(range))
                        .collect(ImmutableList.toImmutableList()))
                .totalRange(scores.isEmpty() ? Bounds.between(0, 40) : total(scores))
                .build();
    }

    private static Bounds total(List<Bounds> scores) {
        return Bounds.between(
                scores.stream().mapToInt(Bounds::min).sum(),
                scores.stream().mapToInt(range -> range.maxOr(0)).sum());
    }
}
