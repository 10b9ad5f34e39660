package io.github.ipt4j.examples.fuzzing;

import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.step.ExerciseFindings;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;

final class WorksheetAttempt implements Attempt {

    private static final ExerciseCatalog CATALOG = ExerciseCatalog.load(WorksheetAttempt.class.getClassLoader());

    @Override
    public void on(byte[] input) {
        List<CourseEvent> events = JournalAttempt.events(input);
        ExerciseFindings.in(events, CATALOG);
        Course course = Course.observing(Protocols.standard());
        for (CourseEvent event : events) {
            course = course.record(event).course();
        }
        ExerciseFindings.in(course, CATALOG);
    }
}
