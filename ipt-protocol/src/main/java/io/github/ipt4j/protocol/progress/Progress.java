package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a client's symptoms change over a course.
 *
 * @param series each scale that was assessed, in the order in which they were first; a scale that was not is not there
 */
public record Progress(ImmutableMap<Scale, ScaleProgress> series) {

    /**
     * The progress of a course so far.
     *
     * @param course the course, at any point
     * @return what its accepted sessions measured
     */
    public static Progress of(Course course) {
        ImmutableListMultimap<Scale, Reading> readings = Multimaps.index(
                course.history().sessions().stream().flatMap(Progress::readings).toList(),
                reading -> reading.assessment().scale());
        ImmutableMap.Builder<Scale, ScaleProgress> series = ImmutableMap.builder();
        readings.asMap()
                .forEach((scale, all) -> series.put(scale, new ScaleProgress(scale, ImmutableList.copyOf(all))));
        return new Progress(series.build());
    }

    /**
     * The progress on one scale.
     *
     * @param scale any scale
     * @return its series, or empty if it was not assessed
     */
    public Optional<ScaleProgress> of(Scale scale) {
        return Optional.ofNullable(series.get(scale));
    }

    /**
     * Depression and anxiety taken together.
     *
     * @return what PHQ-9 and GAD-7 say jointly
     */
    public Recovery recovery() {
        return new Recovery(of(Scales.PHQ_9), of(Scales.GAD_7));
    }

    private static Stream<Reading> readings(HeldSession held) {
        return held.activities(AssessSymptoms.class).stream()
                .map(assessing -> new Reading(held.number(), held.date(), assessing.assessment()));
    }

    /**
     * On how many scales there is something to see.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Progress[" + series.size() + " scales]";
    }
}
