package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

record ProgressValue(ImmutableMap<Scale, ScaleProgress> series) implements Progress {

    static Progress of(Course course) {
        Map<Scale, Map<LocalDate, Measurement>> measurements = new LinkedHashMap<>();
        for (AcceptedEvent accepted : course.history().events()) {
            measurements(accepted.event())
                    .forEach(measured -> measurements
                            .computeIfAbsent(measured.assessment().scale(), scale -> new LinkedHashMap<>())
                            .put(measured.date(), measured));
        }
        ImmutableMap.Builder<Scale, ScaleProgress> series = ImmutableMap.builder();
        measurements.forEach((scale, byDate) ->
                series.put(scale, new ScaleProgressValue(scale, ImmutableList.copyOf(byDate.values()))));
        return new ProgressValue(series.build());
    }

    /** Of several assessments of a scale on one date, the later replaces the earlier. */
    private static Stream<Measurement> measurements(CourseEvent event) {
        OptionalInt session = event instanceof SessionHeld held
                ? OptionalInt.of(held.session().number())
                : OptionalInt.empty();
        return event.activities().stream()
                .filter(AssessSymptoms.class::isInstance)
                .map(activity -> new MeasurementValue(session, event.date(), ((AssessSymptoms) activity).assessment()));
    }

    /** How many scales were assessed. */
    @Override
    public String toString() {
        return "Progress[" + series.size() + " scales]";
    }
}
