package io.github.ipt4j.examples.benchmarks.measure;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * What was measured of one subject in a round.
 *
 * @param times nanoseconds for all events, of each iteration
 * @param allocated bytes for all events, of each iteration
 */
record MeasuredRound(ImmutableDoubleArray times, ImmutableDoubleArray allocated) {

    double median() {
        return Figures.percentile(times.toArray(), 50);
    }
}
