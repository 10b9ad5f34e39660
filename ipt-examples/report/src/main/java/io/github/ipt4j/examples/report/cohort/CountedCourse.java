package io.github.ipt4j.examples.report.cohort;

import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.util.Optional;

/**
 * What was counted in one course.
 *
 * @param course what the cohort calls it
 * @param figures its figures
 * @param length how its sessions compare with its protocol; empty unless it has ended
 */
public record CountedCourse(String course, CohortFigures figures, Optional<Length> length) {

    /** How many sessions were held, against those that the protocol asks for. */
    public enum Length {
        /** Fewer than the protocol asks for. */
        FEWER,
        /** As many as the protocol asks for. */
        WITHIN,
        /** More than the protocol allows. */
        MORE
    }

    /**
     * Counts what is in a course. Any number of threads can do so at once.
     *
     * @param audit how it is judged
     * @param course the course
     * @return its figures
     */
    public static CountedCourse of(Audit audit, CohortCourse course) {
        Course played = audit.replay(course.events(), verdict -> {});
        return new CountedCourse(course.course(), CohortFigures.of(audit, course), length(played));
    }

    /**
     * Counts a course that could not be read.
     *
     * @param line its line in the cohort, which takes the place of its id
     * @return figures that say so and nothing else
     */
    public static CountedCourse unreadable(int line) {
        return new CountedCourse("line " + line, CohortFigures.unreadable(), Optional.empty());
    }

    private static Optional<Length> length(Course course) {
        if (!course.state().status().isClosed()) {
            return Optional.empty();
        }
        int held = course.state().sessions();
        if (course.protocol().sessions().contains(held)) {
            return Optional.of(Length.WITHIN);
        }
        return Optional.of(held < course.protocol().sessions().min() ? Length.FEWER : Length.MORE);
    }
}
