package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

record ProgressValue(ImmutableMap<Scale, ScaleProgress> series) implements Progress {

    static Progress of(Course course) {
        Map<Scale, Map<LocalDate, Measurement>> measurements = new LinkedHashMap<>();
        for (AcceptedEvent accepted : course.history().events()) {
            add(accepted.event(), measurements);
        }
        ImmutableMap.Builder<Scale, ScaleProgress> series = ImmutableMap.builder();
        measurements.forEach((scale, byDate) ->
                series.put(scale, new ScaleProgressValue(scale, ImmutableList.copyOf(byDate.values()))));
        return new ProgressValue(series.build());
    }

    /** Of several assessments of a scale on one date, the later replaces the earlier. */
    private static void add(CourseEvent event, Map<Scale, Map<LocalDate, Measurement>> measurements) {
        OptionalInt session = event instanceof SessionHeld held
                ? OptionalInt.of(held.session().number())
                : OptionalInt.empty();
        for (Activity activity : event.activities()) {
            if (activity instanceof AssessSymptoms assessing) {
                Assessment assessment = assessing.assessment();
                measurements
                        .computeIfAbsent(assessment.scale(), scale -> new LinkedHashMap<>())
                        .put(event.date(), new MeasurementValue(session, event.date(), assessment));
            }
        }
    }

    /** How many scales were assessed. */
    @Override
    public String toString() {
        return "Progress[" + series.size() + " scales]";
    }
}
