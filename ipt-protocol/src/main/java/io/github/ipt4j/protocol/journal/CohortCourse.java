package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.CourseEvent;

/** A course of a cohort: its id and its events. */
public sealed interface CohortCourse permits CohortCourseValue {

    /**
     * Returns a course of a cohort.
     *
     * @param course the id of the course in the cohort, 1 to 128 characters; no name of anybody; ids may repeat
     * @param events the events that were submitted, in order; may be empty
     * @return the course
     * @throws IllegalArgumentException if the id is empty, longer, or holds a control character
     */
    static CohortCourse of(String course, Iterable<? extends CourseEvent> events) {
        return new CohortCourseValue(course, ImmutableList.copyOf(events));
    }

    /**
     * The id of the course in the cohort. It is no private text and is shown, so it must not name the client.
     *
     * @return 1 to 128 characters; ids may repeat
     */
    String course();

    /**
     * The events of the course.
     *
     * @return the events that were submitted, in order; may be empty
     */
    ImmutableList<CourseEvent> events();
}
