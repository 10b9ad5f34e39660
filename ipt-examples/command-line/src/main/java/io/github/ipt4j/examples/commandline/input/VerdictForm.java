package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.output.TextLines;
import java.util.Optional;

/** A form in which verdicts are written. Any number of threads can share one. */
public interface VerdictForm {

    /** Writes what stands before the first verdict. */
    default void begin(TextLines to) {}

    /**
     * Returns how the verdicts on the events of a course are written.
     *
     * @param file the file in which it is recorded
     * @param course its id; empty if the file is a journal
     * @return an output for that course
     */
    VerdictOutput of(String file, Optional<String> course);

    /** Writes that a line could not be read; a form that has no place for it leaves that to standard error. */
    default void unreadable(String file, int line, TextLines to) {}
}
