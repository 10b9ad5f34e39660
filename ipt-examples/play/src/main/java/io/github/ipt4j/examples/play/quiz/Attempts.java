package io.github.ipt4j.examples.play.quiz;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.time.LocalDate;

/** What could be tried in a course, rightly or not. */
final class Attempts {

    private static final String NEW_CLIENT = "c-new";

    private Attempts() {}

    /** The step out of the phase in which the course is. */
    static CourseEvent onward(Course course) {
        LocalDate today = today(course);
        return switch (course.state().phase()) {
            case INITIAL -> PhaseEntered.of(today, Phase.INTERMEDIATE);
            case INTERMEDIATE -> PhaseEntered.of(today, Phase.TERMINATION);
            case TERMINATION -> CourseConcluded.of(today);
        };
    }

    /** Each way in which a course can turn. */
    static ImmutableList<CourseEvent> all(Course course) {
        LocalDate today = today(course);
        return ImmutableList.of(
                PhaseEntered.of(today, Phase.INTERMEDIATE),
                PhaseEntered.of(today, Phase.TERMINATION),
                CourseConcluded.of(today),
                formulation(course, today),
                CourseOpened.of(course.protocol(), today, Client.of(NEW_CLIENT), Concern.MAJOR_DEPRESSION));
    }

    private static CourseEvent formulation(Course course, LocalDate today) {
        return FormulationAgreed.builder()
                .date(today)
                .addFocus(ProblemArea.GRIEF)
                .plannedSessions(course.protocol().sessions().min())
                .plannedTermination(
                        course.protocol().sessions(Phase.TERMINATION).min())
                .build();
    }

    private static LocalDate today(Course course) {
        return course.state().latestDate().orElseThrow();
    }
}
