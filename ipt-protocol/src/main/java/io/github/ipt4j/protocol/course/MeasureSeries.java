package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.measure.Scale;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What early warnings need to know of one scale in a course. Of several assessments on one date the latest counts. A
 * total that is unknown, since an item was left unanswered, is neither a baseline nor an improvement.
 *
 * @param scale the scale
 * @param baseline the total of the first date before the latest one on which it is known
 * @param betterBefore whether a total between the baseline and the latest date was reliably better
 * @param date the date of the latest assessment
 * @param latest the total on that date
 */
record MeasureSeries(Scale scale, OptionalInt baseline, boolean betterBefore, LocalDate date, OptionalInt latest) {

    static MeasureSeries beginning(Scale scale, LocalDate date, OptionalInt total) {
        return new MeasureSeries(scale, OptionalInt.empty(), false, date, total);
    }

    MeasureSeries with(LocalDate day, OptionalInt total) {
        return day.equals(date)
                ? new MeasureSeries(scale, baseline, betterBefore, date, total)
                : new MeasureSeries(scale, baseline.isPresent() ? baseline : latest, wasEverBetter(), day, total);
    }

    boolean hasDeteriorated() {
        return isChange() && scale.reliablyWorse(baseline.getAsInt(), latest.getAsInt());
    }

    /** Not where improvement cannot be measured, nor where it is no longer needed. */
    boolean lacksImprovement() {
        return isChange()
                && canImprove()
                && !wasEverBetter()
                && !scale.isRemission(latest.getAsInt()).orElse(false);
    }

    /** Whether the best total is reliably better than the baseline. */
    private boolean canImprove() {
        return scale.reliablyBetter(baseline.orElseThrow(), scale.bestTotal());
    }

    private boolean wasEverBetter() {
        return betterBefore || (isChange() && scale.reliablyBetter(baseline.getAsInt(), latest.getAsInt()));
    }

    private boolean isChange() {
        return baseline.isPresent() && latest.isPresent();
    }
}
