package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.protocol.course.Verdict;

/** Writes verdicts as they are reached. */
public interface VerdictOutput extends AutoCloseable {

    void write(EventLocation origin, Verdict verdict);

    /** Ends the output, and leaves what is written to open. */
    @Override
    default void close() {}
}
