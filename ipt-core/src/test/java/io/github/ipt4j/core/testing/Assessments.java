package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary assessments, and scales to make them with. */
public final class Assessments {

    private Assessments() {}

    /**
     * The shipped scales.
     *
     * @return each of them
     */
    public static Arbitrary<Scale> scales() {
        return Arbitraries.of(Scales.all());
    }

    /**
     * Any assessments with the shipped scales.
     *
     * @return assessments with items or with the total alone
     */
    public static Arbitrary<Assessment> any() {
        return Mixtures.equally(Scales.all().stream().map(Assessments::with).toList());
    }

    /**
     * Any assessments with one scale.
     *
     * @param scale the scale
     * @return assessments with items, where the scale has them, or with the total alone; with difficulty or without,
     *     where the scale asks it
     */
    public static Arbitrary<Assessment> with(Scale scale) {
        Arbitrary<Assessment> totals = within(scale.totalRange()).map(total -> Assessment.ofTotal(scale, total));
        Arbitrary<Assessment> assessments = scale.itemRange().isEmpty()
                ? totals
                : Mixtures.mostly(1, totals, scored(scale, scale.itemRange().get()));
        return scale.difficulty().isEmpty() ? assessments : withDifficulty(assessments);
    }

    private static Arbitrary<Assessment> scored(Scale scale, Bounds item) {
        return within(item).list().ofSize(scale.items().size()).map(scores -> Assessment.ofItems(scale, scores));
    }

    private static Arbitrary<Assessment> withDifficulty(Arbitrary<Assessment> assessments) {
        return Combinators.combine(assessments, Mixtures.sometimes(within(Assessment.DIFFICULTY)))
                .as((assessment, answer) ->
                        answer.map(assessment::withDifficulty).orElse(assessment));
    }

    private static Arbitrary<Integer> within(Bounds bounds) {
        return Arbitraries.integers().between(bounds.min(), bounds.maxOr(Integer.MAX_VALUE));
    }
}
