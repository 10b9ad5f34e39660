package io.github.ipt4j.examples.report.cohort;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure, and the courses behind it.
 *
 * @param amount the figure
 * @param courses how many courses are behind it
 * @param ids the ids of those that were read first, at most {@value #SHOWN}
 */
public record FigureSources(long amount, long courses, ImmutableList<String> ids) {

    /** How many ids a page shows of one figure. */
    public static final int SHOWN = 200;

    static final FigureSources NONE = new FigureSources(0, 0, ImmutableList.of());

    /** Adds up a figure course by course, in memory that does not grow with the cohort. */
    static final class Sum {

        private final List<String> ids = new ArrayList<>();
        private long amount;
        private long courses;

        void add(String course, long added) {
            amount += added;
            courses++;
            if (ids.size() < SHOWN) {
                ids.add(course);
            }
        }

        FigureSources sources() {
            return new FigureSources(amount, courses, ImmutableList.copyOf(ids));
        }
    }
}
