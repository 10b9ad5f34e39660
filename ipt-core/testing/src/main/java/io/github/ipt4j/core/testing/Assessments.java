package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

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
     * @return assessments with items, where the scale has them, of which some are left unanswered, or with the total
     *     alone; with difficulty or without, where the scale records it
     */
    public static Arbitrary<Assessment> with(Scale scale) {
        Arbitrary<Assessment> totals = totals(scale);
        Arbitrary<Assessment> assessments =
                scale.items().isEmpty() ? totals : Mixtures.mostly(1, totals, scored(scale));
        return scale.recordsDifficulty() ? withDifficulty(assessments) : assessments;
    }

    private static Arbitrary<Assessment> totals(Scale scale) {
        return within(scale.totalRange()).map(total -> Assessment.ofTotal(scale, total));
    }

    private static Arbitrary<Assessment> scored(Scale scale) {
        List<Arbitrary<OptionalInt>> answers = IntStream.rangeClosed(
                        1, scale.items().size())
                .mapToObj(number -> answer(scale.scores(number)))
                .toList();
        return Combinators.combine(answers).as(given -> Assessment.ofAnswers(scale, given));
    }

    /** About one in fifty is left unanswered, so that most assessments are complete. */
    private static Arbitrary<OptionalInt> answer(Bounds scores) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(OptionalInt.empty())),
                Tuple.of(49, within(scores).map(OptionalInt::of)));
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
