package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;

/**
 * A line of a journal, judged.
 *
 * @param number the line, from 1
 * @param verdict what became of its event
 */
public record JudgedLine(int number, Verdict verdict) {

    boolean isRejected() {
        return verdict.type() == VerdictType.REJECTED;
    }
}
