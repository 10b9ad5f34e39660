package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
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
     * The measurement from which all change is calculated.
     *
     * @return the first assessment of the scale in the course
     */
    default Measurement baseline() {
        return measurements().get(0);
    }

    /**
     * The latest assessment.
     *
     * @return the last of the measurements; the baseline if it is the only one
     */
    default Measurement latest() {
        return measurements().get(measurements().size() - 1);
    }

    /**
     * The difference of each later assessment from the first one.
     *
     * @return the changes in the order of the measurements; none if there is only the baseline
     */
    default ImmutableList<Change> changes() {
        return measurements().stream()
                .skip(1)
                .map(later -> new ChangeValue(baseline(), later))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The difference of the latest assessment from the first one.
     *
     * @return the change, or empty if there is only the baseline
     */
    default Optional<Change> change() {
        return measurements().size() == 1 ? Optional.empty() : Optional.of(new ChangeValue(baseline(), latest()));
    }
}
