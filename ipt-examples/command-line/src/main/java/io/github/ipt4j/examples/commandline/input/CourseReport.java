package io.github.ipt4j.examples.commandline.input;

/** Writes what a command finds in courses, one by one. */
public interface CourseReport {

    /** Writes what stands before the first course. */
    default void begin() {}

    /** Writes what is found in one course. */
    void write(ReplayedCourse replayed);

    /** Writes that a course of a cohort could not be read; a report that has no place for it leaves that to standard error. */
    default void unreadable(String file, int line) {}
}
