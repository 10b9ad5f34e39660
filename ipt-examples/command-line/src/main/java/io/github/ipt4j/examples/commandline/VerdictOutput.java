package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.course.Verdict;

/** Writes verdicts as they are reached. */
interface VerdictOutput {

    void write(Origin origin, Verdict verdict);
}
