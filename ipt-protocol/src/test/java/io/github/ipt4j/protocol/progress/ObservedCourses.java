package io.github.ipt4j.protocol.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.List;

/** Courses given by the activities of each session, a week apart. */
public final class ObservedCourses {

    /** The day of the opening and of the first session. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private ObservedCourses() {}

    /** An observed course of some sessions, so that no rule refuses it. */
    public static Course course(Iterable<? extends List<? extends Activity>> sessions) {
        Course course = Course.observing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), FIRST_DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();
        for (List<? extends Activity> activities : sessions) {
            course = next(course, activities);
        }
        return course;
    }

    /** The course after one more session. */
    public static Course next(Course course, Iterable<? extends Activity> activities) {
        int held = course.state().sessions();
        return course.record(SessionHeld.of(
                        Session.of(held + 1, FIRST_DAY.plusWeeks(held), Iterables.toArray(activities, Activity.class))))
                .orElseThrow();
    }

    /** The course as it was after each of its sessions, the opening first. */
    public static ImmutableList<Course> stages(Iterable<? extends List<? extends Activity>> sessions) {
        ImmutableList.Builder<Course> stages = ImmutableList.builder();
        Course course = course(ImmutableList.of());
        stages.add(course);
        for (List<? extends Activity> activities : sessions) {
            course = next(course, activities);
            stages.add(course);
        }
        return stages.build();
    }
}
