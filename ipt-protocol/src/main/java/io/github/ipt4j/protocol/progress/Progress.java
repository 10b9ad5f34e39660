package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.course.Course;
import java.util.Optional;

/** How a client's symptoms change over a course. */
public sealed interface Progress permits ProgressValue {

    /**
     * Returns the progress of a course so far.
     *
     * @param course the course, at any point
     * @return the assessments of its accepted sessions and contacts; of several of a scale on one date, the latest
     */
    static Progress of(Course course) {
        return ProgressValue.of(course);
    }

    /**
     * The progress on each scale that was assessed.
     *
     * @return the series by scale, in the order in which the scales were first assessed; a scale that was not assessed
     *     is absent
     */
    ImmutableMap<Scale, ScaleProgress> series();

    /**
     * Returns the progress on one scale.
     *
     * @param scale any scale, in any language
     * @return its series, or empty if it was not assessed
     */
    default Optional<ScaleProgress> on(Scale scale) {
        return series().values().stream()
                .filter(series -> series.scale().id().equals(scale.id()))
                .findFirst();
    }

    /**
     * Returns the outcome on depression and anxiety taken together.
     *
     * @return what PHQ-9 and GAD-7 show jointly
     */
    default Recovery recovery() {
        return new RecoveryValue(on(Scales.PHQ_9), on(Scales.GAD_7));
    }
}
