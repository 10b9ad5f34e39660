package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * A course as it stands in a cohort.
 *
 * @param course what the cohort calls the course, 1 to 128 characters; ids may repeat
 * @param events what was submitted, in order; may be empty
 */
public record CohortCourse(String course, ImmutableList<CourseEvent> events) {

    /**
     * Checks the id.
     *
     * @param course what the cohort calls the course, 1 to 128 characters; ids may repeat
     * @param events what was submitted, in order; may be empty
     * @throws IllegalArgumentException if it is empty, longer, or holds a control character
     */
    public CohortCourse {
        Limits.requireId("course", course);
    }

    /**
     * How many events there are.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "CohortCourse[" + course + ", " + events.size() + " events]";
    }
}
