package io.github.ipt4j.examples.commandline;

/** Writes what a command finds in courses, one by one. */
interface CourseReport {

    /** Writes what stands before the first course. */
    default void begin() {}

    /** Writes what is found in one course. */
    void write(Played played);
}
