package io.github.ipt4j.exercises.suggestion;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Courses as they are when somebody asks what to suggest. */
final class SuggestionCourses {

    static final ExerciseCatalog CATALOG = ExerciseCatalog.load(ExerciseModule.class.getClassLoader());

    static final Activity DISPUTE = ExploreArea.of(ProblemArea.ROLE_DISPUTE, true);

    private SuggestionCourses() {}

    /**
     * A course of the initial phase, with one session for each array of activities. The client was asked about violence
     * in the first one, and there is none.
     */
    static Course course(Activity[]... sessions) {
        return course(Optional.of(AskAboutViolence.of(false)), sessions);
    }

    static Course course(Optional<AskAboutViolence> asked, Activity[]... sessions) {
        LocalDate opened = Sheets.DAY.minusWeeks(1);
        Course course = Course.observing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), opened, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();
        int number = 1;
        if (asked.isPresent()) {
            course = held(course, alone(number++, opened, asked.get()));
        }
        for (int i = 0; i < sessions.length; i++) {
            course = held(course, alone(number++, Sheets.DAY.plusWeeks(i), sessions[i]));
        }
        return course;
    }

    static Course held(Course course, Session session) {
        return course.record(SessionHeld.of(session)).orElseThrow();
    }

    private static Session alone(int number, LocalDate day, Activity... activities) {
        return Session.builder()
                .number(number)
                .date(day)
                .present(ImmutableSet.of())
                .addActivities(activities)
                .build();
    }

    static Course intermediate(Course course) {
        LocalDate day = course.state().latestDate().orElseThrow();
        return course.record(PhaseEntered.of(day, Phase.INTERMEDIATE)).orElseThrow();
    }

    static Activity[] with(Activity... activities) {
        return activities;
    }

    static Suggestion suggestion(Suggestions suggestions, String module) {
        return Stream.concat(suggestions.suggested().stream(), suggestions.others().stream())
                .filter(one -> one.module().equals(module))
                .findFirst()
                .orElseThrow();
    }
}
