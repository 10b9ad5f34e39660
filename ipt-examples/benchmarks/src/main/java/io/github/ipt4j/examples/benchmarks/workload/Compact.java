package io.github.ipt4j.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.CohortCourse;

/**
 * Makes equal activities one object, so that the courses nearly fit a processor's cache: events that were just read are there
 * too, and else waiting for memory would hide what the machines do.
 */
final class Compact {

    private final Interner<Activity> activities = Interners.newStrongInterner();

    CohortCourse course(CohortCourse course) {
        return CohortCourse.of(
                course.course(), course.events().stream().map(this::event).collect(ImmutableList.toImmutableList()));
    }

    private CourseEvent event(CourseEvent event) {
        return event instanceof SessionHeld held ? SessionHeld.of(session(held.session())) : event;
    }

    private Session session(Session session) {
        return Session.builder()
                .from(session)
                .activities(
                        session.activities().stream().map(activities::intern).toList())
                .build();
    }
}
