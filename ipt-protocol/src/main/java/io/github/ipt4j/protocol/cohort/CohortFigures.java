package io.github.ipt4j.protocol.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a cohort: how courses ended, how often each rule was broken, and how symptoms changed.
 *
 * <p>Figures add up: those of a cohort are the sum of those of its courses, in whatever order and grouping. So they can
 * be calculated on many threads or machines.
 */
public final class CohortFigures {

    /** In no order: of the figures of each course in a cohort nobody asks for one. */
    private final ImmutableMap<CohortFigure, Long> amounts;

    private CohortFigures(Map<CohortFigure, Long> amounts) {
        this.amounts = ImmutableMap.copyOf(amounts);
    }

    /**
     * Returns the figures of one course.
     *
     * @param audit how to judge it
     * @param course the course
     * @return its figures; every figure in courses is 1
     */
    public static CohortFigures of(Audit audit, CohortCourse course) {
        return CourseFigures.of(audit, course.events());
    }

    /**
     * Returns the figures of a course that could not be read.
     *
     * @return figures that count it as unreadable and hold nothing else
     */
    public static CohortFigures unreadable() {
        return builder()
                .add(CohortFigure.of(CohortFigureKind.UNREADABLE, ""), 1)
                .build();
    }

    /**
     * Returns a builder of sums.
     *
     * @return a builder in which every figure is zero
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The figures that are not zero.
     *
     * @return the amounts in order, each 1 or more; points can be 0
     */
    public ImmutableSortedMap<CohortFigure, Long> amounts() {
        return ImmutableSortedMap.copyOf(amounts);
    }

    /**
     * Returns the amount of one figure.
     *
     * @param kind what is counted
     * @param subject a word, id or number as {@link CohortFigureKind#subject()} says, or empty
     * @return the number of courses, events or points; 0 if there were none
     */
    public long amount(CohortFigureKind kind, String subject) {
        return amounts.getOrDefault(CohortFigure.of(kind, subject), 0L);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CohortFigures that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    @Override
    public String toString() {
        return "CohortFigures[" + amounts.size() + " figures]";
    }

    /** Adds up figures. Not for use by several threads. */
    public static final class Builder {

        private final Map<CohortFigure, Long> sums = new HashMap<>();

        private Builder() {}

        /**
         * Adds to one figure.
         *
         * @param figure the figure
         * @param amount how much, 0 or more
         * @return this builder
         */
        public Builder add(CohortFigure figure, long amount) {
            sums.merge(figure, amount, Long::sum);
            return this;
        }

        /**
         * Adds all figures of other courses.
         *
         * @param figures the figures to add
         * @return this builder
         */
        public Builder addAll(CohortFigures figures) {
            figures.amounts.forEach(this::add);
            return this;
        }

        /**
         * Builds the sum.
         *
         * @return the figures added so far
         */
        public CohortFigures build() {
            return new CohortFigures(sums);
        }
    }
}
