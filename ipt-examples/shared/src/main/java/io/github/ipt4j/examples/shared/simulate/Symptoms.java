package io.github.ipt4j.examples.shared.simulate;

import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One client's symptoms: a total before treatment, a straight way from there, and chance on each day. */
final class Symptoms {

    private static final double SPREAD = 5;
    private static final double SPREAD_OF_CHANGE = 5;
    private static final double NOISE = 1.5;
    private static final double ANXIETY = 0.8;
    private static final double THOUGHTS_OF_DEATH = 0.04;
    private static final double UNANSWERED = 0.02;

    private final Chance chance;
    private final double depression;
    private final double anxiety;
    private final double change;

    Symptoms(Simulation simulation, Chance chance) {
        this.chance = chance;
        this.depression = baseline(simulation.baseline(), chance);
        this.anxiety = chance.normal(ANXIETY * depression, 3);
        this.change = chance.normal(simulation.change(), SPREAD_OF_CHANGE);
    }

    /** A total from the population of those who are treated: the cases. */
    private static double baseline(double mean, Chance chance) {
        Bounds treated = Bounds.between(Scales.PHQ_9.caseness().orElseThrow(), 27);
        double total = chance.normal(mean, SPREAD);
        for (int tries = 0; tries < 100 && !treated.contains((int) Math.round(total)); tries++) {
            total = chance.normal(mean, SPREAD);
        }
        return total;
    }

    /** What PHQ-9 finds when some part of the course, 0 to 1, is over. */
    Assessment depression(double part) {
        return assessment(Scales.PHQ_9, depression - change * part);
    }

    /** What GAD-7 finds when some part of the course, 0 to 1, is over. */
    Assessment anxiety(double part) {
        return assessment(Scales.GAD_7, anxiety - ANXIETY * change * part);
    }

    private Assessment assessment(Scale scale, double expected) {
        int maximum = scale.totalRange().maxOr(0);
        double found = chance.normal(expected, NOISE);
        int[] items = items(scale, Ints.constrainToRange((int) Math.round(found), 0, maximum));
        return Assessment.ofAnswers(
                scale, IntStream.of(items).mapToObj(this::answer).toList());
    }

    /** An item is left unanswered now and then. */
    private OptionalInt answer(int score) {
        return chance.happens(UNANSWERED) ? OptionalInt.empty() : OptionalInt.of(score);
    }

    /** A total dealt out to the items point by point; to those that ask about suicide only now and then. */
    private int[] items(Scale scale, int total) {
        int most = scale.itemRange().orElseThrow().maxOr(0);
        int[] items = new int[scale.items().size()];
        int others = most * (items.length - scale.suicideItems().size());
        for (int left = total; left > 0; ) {
            int item = chance.below(items.length);
            boolean asksAboutSuicide = scale.suicideItems().contains(item + 1);
            boolean takes = !asksAboutSuicide || left > others || chance.happens(THOUGHTS_OF_DEATH);
            if (items[item] < most && takes) {
                items[item]++;
                left--;
                others -= asksAboutSuicide ? 0 : 1;
            }
        }
        return items;
    }
}
