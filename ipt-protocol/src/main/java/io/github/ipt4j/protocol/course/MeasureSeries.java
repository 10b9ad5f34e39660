package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.measure.Scale;

/**
 * What early warnings need to know of one scale in a course.
 *
 * @param scale the scale
 * @param baseline the total of its first assessment
 * @param latest the total of its latest assessment
 * @param repeated whether there was another assessment after the first
 * @param everBetter whether an assessment since the baseline was reliably better
 */
record MeasureSeries(Scale scale, int baseline, int latest, boolean repeated, boolean everBetter) {

    static MeasureSeries beginning(Scale scale, int total) {
        return new MeasureSeries(scale, total, total, false, false);
    }

    MeasureSeries with(int total) {
        return new MeasureSeries(scale, baseline, total, true, everBetter || scale.reliablyBetter(baseline, total));
    }

    boolean hasDeteriorated() {
        return repeated && scale.reliablyWorse(baseline, latest);
    }

    boolean lacksImprovement() {
        return repeated && scale.reliableChange().isPresent() && !everBetter;
    }
}
