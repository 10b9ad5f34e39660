package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import java.util.stream.Stream;

record ProgressValue(ImmutableMap<Scale, ScaleProgress> series) implements Progress {

    static Progress of(Course course) {
        ImmutableListMultimap<Scale, Measurement> measurements = Multimaps.index(
                course.history().sessions().stream()
                        .flatMap(ProgressValue::measurements)
                        .toList(),
                measurement -> measurement.assessment().scale());
        ImmutableMap.Builder<Scale, ScaleProgress> series = ImmutableMap.builder();
        measurements
                .asMap()
                .forEach((scale, all) -> series.put(scale, new ScaleProgressValue(scale, ImmutableList.copyOf(all))));
        return new ProgressValue(series.build());
    }

    private static Stream<Measurement> measurements(HeldSession held) {
        return held.activities(AssessSymptoms.class).stream()
                .map(assessing -> new MeasurementValue(held.number(), held.date(), assessing.assessment()));
    }

    /** How many scales were assessed. */
    @Override
    public String toString() {
        return "Progress[" + series.size() + " scales]";
    }
}
