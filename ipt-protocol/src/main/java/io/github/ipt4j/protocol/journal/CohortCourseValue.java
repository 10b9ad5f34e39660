package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.protocol.event.CourseEvent;

record CohortCourseValue(String course, ImmutableList<CourseEvent> events) implements CohortCourse {

    CohortCourseValue {
        Limits.requireId("course", course);
    }

    /** The id and how many events there are, and nothing of the client. */
    @Override
    public String toString() {
        return "CohortCourse[" + course + ", " + events.size() + " events]";
    }
}
