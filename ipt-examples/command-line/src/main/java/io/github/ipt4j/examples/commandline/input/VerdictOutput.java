package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.examples.shared.output.TextLines;
import io.github.ipt4j.protocol.course.Verdict;

/** Writes the verdicts on the events of one course, as they are reached. */
public interface VerdictOutput {

    /**
     * Writes a verdict.
     *
     * @param line the line of the journal, or the place of the event in its course, from 1
     * @param verdict the verdict
     * @param to where to
     */
    void write(int line, Verdict verdict, TextLines to);
}
