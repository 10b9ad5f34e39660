package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.measure.Scale;
import java.time.LocalDate;

/**
 * What early warnings need to know of one scale in a course. Of several assessments on one date the latest counts.
 *
 * @param scale the scale
 * @param first the date of its first assessment
 * @param baseline the total on that date
 * @param date the date of its latest assessment
 * @param latest the total on that date
 * @param betterBefore whether a total after the first date and before the latest was reliably better
 */
record MeasureSeries(Scale scale, LocalDate first, int baseline, LocalDate date, int latest, boolean betterBefore) {

    static MeasureSeries beginning(Scale scale, LocalDate date, int total) {
        return new MeasureSeries(scale, date, total, date, total, false);
    }

    MeasureSeries with(LocalDate day, int total) {
        if (!day.equals(date)) {
            return new MeasureSeries(scale, first, baseline, day, total, wasEverBetter());
        }
        return isRepeated()
                ? new MeasureSeries(scale, first, baseline, day, total, betterBefore)
                : beginning(scale, day, total);
    }

    boolean hasDeteriorated() {
        return isRepeated() && scale.reliablyWorse(baseline, latest);
    }

    boolean lacksImprovement() {
        return isRepeated() && scale.reliableChange().isPresent() && !wasEverBetter();
    }

    private boolean wasEverBetter() {
        return betterBefore || (isRepeated() && scale.reliablyBetter(baseline, latest));
    }

    private boolean isRepeated() {
        return !first.equals(date);
    }
}
