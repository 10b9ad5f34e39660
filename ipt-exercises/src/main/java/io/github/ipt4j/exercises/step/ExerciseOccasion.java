package io.github.ipt4j.exercises.step;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.OptionalInt;

/** An event in which exercises can be worked on: a session or a contact, with its place. */
record ExerciseOccasion(int entry, CourseEvent event) {

    static ImmutableList<ExerciseOccasion> of(Course course) {
        ImmutableList.Builder<ExerciseOccasion> occasions = ImmutableList.builder();
        for (AcceptedEvent accepted : course.history().events()) {
            occasions.add(new ExerciseOccasion(accepted.entry(), accepted.event()));
        }
        return occasions.build();
    }

    static ImmutableList<ExerciseOccasion> of(Iterable<? extends CourseEvent> events) {
        ImmutableList.Builder<ExerciseOccasion> occasions = ImmutableList.builder();
        int entry = 0;
        for (CourseEvent event : events) {
            entry++;
            occasions.add(new ExerciseOccasion(entry, event));
        }
        return occasions.build();
    }

    boolean isSession() {
        return event instanceof SessionHeld;
    }

    OptionalInt session() {
        return event instanceof SessionHeld held ? OptionalInt.of(held.session().number()) : OptionalInt.empty();
    }

    ImmutableList<Activity> activities() {
        return event.activities();
    }
}
