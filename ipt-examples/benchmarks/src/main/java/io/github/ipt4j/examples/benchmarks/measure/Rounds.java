package io.github.ipt4j.examples.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured in each round. Where the rounds differ by more than a fifth of their median, a neighbor disturbed one: it is
 * measured again, and marked if that does not help.
 *
 * @param figures a figure for each round, at least one, in the order in which they were measured
 */
public record Rounds(ImmutableList<Double> figures) {

    private static final double QUIET = 0.2;
    private static final String MARK = " †";

    /** What a table with such marks has to say. */
    public static final String LEGEND =
            "† disturbed: its rounds differ by more than a fifth, also after some were repeated.\n";

    /**
     * Rounds.
     *
     * @param figures a figure for each, at least one
     * @return the rounds
     */
    public static Rounds of(Iterable<Double> figures) {
        return new Rounds(ImmutableList.copyOf(figures));
    }

    /**
     * The middle round.
     *
     * @return the median; of an even number, the mean of the middle two
     */
    public double median() {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    /**
     * Whether a round was disturbed.
     *
     * @return true if they differ by more than a fifth of their median
     */
    public boolean isDisturbed() {
        return Collections.max(figures) - Collections.min(figures) > QUIET * median();
    }

    /**
     * The round that is to be measured again if one was disturbed.
     *
     * @return its place, from 0: the farthest from the median
     */
    public int outermost() {
        double median = median();
        int outermost = 0;
        for (int i = 1; i < figures.size(); i++) {
            boolean farther = Math.abs(figures.get(i) - median) > Math.abs(figures.get(outermost) - median);
            outermost = farther ? i : outermost;
        }
        return outermost;
    }

    /**
     * Returns these rounds with one of them measured again.
     *
     * @param place its place, from 0
     * @param figure what was measured now
     * @return the rounds in the same order
     */
    public Rounds repeated(int place, double figure) {
        List<Double> again = new ArrayList<>(figures);
        again.set(place, figure);
        return of(again);
    }

    /**
     * Every round, for a cell of a table.
     *
     * @param format how a figure is written
     * @return such as {@code 64.8 66.1 64.9}, with a mark if they are disturbed
     */
    public String cell(String format) {
        return figures.stream()
                        .map(figure -> String.format(Locale.ROOT, format, figure))
                        .collect(Collectors.joining(" "))
                + (isDisturbed() ? MARK : "");
    }
}
