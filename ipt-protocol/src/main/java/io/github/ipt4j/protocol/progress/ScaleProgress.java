package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.measure.Scale;
import java.util.Optional;

/**
 * All assessments of one scale in a course.
 *
 * <p>A further assessment adds to the end of {@link #changes()} and leaves all that came before what it was.
 *
 * @param scale the scale
 * @param readings its assessments in the order of the journal: by session, and within a session in the order of its
 *     activities; at least one
 */
public record ScaleProgress(Scale scale, ImmutableList<Reading> readings) {

    /**
     * Checks the assessments.
     *
     * @param scale the scale
     * @param readings its assessments in order, at least one
     * @throws IllegalArgumentException if there is none, or one is of another scale
     */
    public ScaleProgress {
        if (readings.isEmpty()
                || !Iterables.all(
                        readings, reading -> reading.assessment().scale().equals(scale))) {
            throw new IllegalArgumentException("readings must be of the scale, and at least one.");
        }
    }

    /**
     * What all change is measured from.
     *
     * @return the first assessment of the scale in the course
     */
    public Reading baseline() {
        return readings.get(0);
    }

    /**
     * The latest assessment.
     *
     * @return the last of the readings, the baseline if it is the only one
     */
    public Reading latest() {
        return readings.get(readings.size() - 1);
    }

    /**
     * How each assessment after the first one differs from it.
     *
     * @return the changes in the order of the readings; none if there is only the baseline
     */
    public ImmutableList<Change> changes() {
        return readings.stream()
                .skip(1)
                .map(later -> new Change(baseline(), later))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How the latest assessment differs from the first one.
     *
     * @return the change, or empty if there is only the baseline
     */
    public Optional<Change> change() {
        return readings.size() == 1 ? Optional.empty() : Optional.of(new Change(baseline(), latest()));
    }

    /**
     * The scale, and how often it was filled in.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "ScaleProgress[" + scale.id() + ", " + readings.size() + " readings]";
    }
}
