package io.github.ipt4j.examples.benchmarks.measure;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What was measured of one subject, for an event.
 *
 * @param nanoseconds the median time
 * @param error half the range in which the middle half of all measured times lies, in nanoseconds
 * @param bytes the median of what is allocated
 * @param rounds the median time of each round
 */
public record Figures(double nanoseconds, double error, double bytes, Rounds rounds) {

    /**
     * The figures of some rounds.
     *
     * @param rounds what was measured in each
     * @param events how many events there are
     * @return the figures for one of them
     */
    static Figures of(List<MeasuredRound> rounds, int events) {
        double[] times = all(rounds.stream().map(MeasuredRound::times).toList());
        double[] allocated = all(rounds.stream().map(MeasuredRound::allocated).toList());
        double middleHalf = percentile(times, 75) - percentile(times, 25);
        return new Figures(
                percentile(times, 50) / events,
                middleHalf / 2 / events,
                percentile(allocated, 50) / events,
                Rounds.of(rounds.stream().map(round -> round.median() / events).toList()));
    }

    private static double[] all(List<ImmutableDoubleArray> rounds) {
        return rounds.stream().flatMapToDouble(ImmutableDoubleArray::stream).toArray();
    }

    static double percentile(double[] values, double rank) {
        return new ListStatistics(values).getPercentile(rank);
    }
}
