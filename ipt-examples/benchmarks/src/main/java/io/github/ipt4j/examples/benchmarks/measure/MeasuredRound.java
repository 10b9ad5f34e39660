package io.github.ipt4j.examples.benchmarks.measure;

/**
 * What was measured of one subject in a round.
 *
 * @param times nanoseconds for all events, of each iteration
 * @param allocated bytes for all events, of each iteration
 */
record MeasuredRound(double[] times, double[] allocated) {

    double median() {
        return Figures.percentile(times, 50);
    }
}
