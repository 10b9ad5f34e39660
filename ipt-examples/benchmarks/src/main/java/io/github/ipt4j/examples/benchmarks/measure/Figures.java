package io.github.ipt4j.examples.benchmarks.measure;

/**
 * What was measured of one subject, for an event.
 *
 * @param nanoseconds the median time
 * @param error half the range in which the middle half of all measured times lies, in nanoseconds
 * @param bytes the median of what is allocated
 */
public record Figures(double nanoseconds, double error, double bytes) {

    /**
     * The figures of some measurements.
     *
     * @param times nanoseconds for all events, of each iteration
     * @param allocated bytes for all events, of each iteration
     * @param events how many events there are
     * @return the figures for one of them
     */
    static Figures of(double[] times, double[] allocated, int events) {
        double middleHalf = percentile(times, 75) - percentile(times, 25);
        return new Figures(percentile(times, 50) / events, middleHalf / 2 / events, percentile(allocated, 50) / events);
    }

    private static double percentile(double[] values, double rank) {
        return new org.openjdk.jmh.util.ListStatistics(values).getPercentile(rank);
    }
}
