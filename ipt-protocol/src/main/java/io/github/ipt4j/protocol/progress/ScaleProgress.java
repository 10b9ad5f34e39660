package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.measure.Scale;
import java.util.Optional;

/**
 * All assessments of one scale in a course.
 *
 * <p>A further assessment is added at the end of {@link #changes()} and leaves all earlier changes as they were.
 */
public sealed interface ScaleProgress permits ScaleProgressValue {

    /**
     * The scale.
     *
     * @return the scale of all measurements
     */
    Scale scale();

    /**
     * The assessments of the scale.
     *
     * @return the measurements in the order of the journal: by session, and within a session in the order of its
     *     activities; at least one
     */
    ImmutableList<Measurement> measurements();

    /**
     * The assessments of which the total is known. The others, in which an item was left unanswered, enter no figure.
     *
     * @return the measurements without unanswered items, in order
     */
    default ImmutableList<Measurement> complete() {
        return measurements().stream()
                .filter(measurement -> measurement.total().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The measurement from which all change is calculated.
     *
     * @return the first complete assessment of the scale in the course, or empty if there is none
     */
    default Optional<Measurement> baseline() {
        ImmutableList<Measurement> complete = complete();
        return complete.isEmpty() ? Optional.empty() : Optional.of(complete.get(0));
    }

    /**
     * The latest complete assessment.
     *
     * @return the last of the complete measurements, which is the baseline if it is the only one; or empty if there is
     *     none
     */
    default Optional<Measurement> latest() {
        return Optional.ofNullable(Iterables.getLast(complete(), null));
    }

    /**
     * The difference of each later complete assessment from the first one.
     *
     * @return the changes in the order of the measurements; none if there is only the baseline or not even that
     */
    default ImmutableList<Change> changes() {
        ImmutableList<Measurement> complete = complete();
        return complete.stream()
                .skip(1)
                .map(later -> new ChangeValue(complete.get(0), later))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The difference of the latest complete assessment from the first one.
     *
     * @return the change, or empty if there is only the baseline or not even that
     */
    default Optional<Change> change() {
        ImmutableList<Measurement> complete = complete();
        return complete.size() < 2
                ? Optional.empty()
                : Optional.of(new ChangeValue(complete.get(0), complete.get(complete.size() - 1)));
    }
}
