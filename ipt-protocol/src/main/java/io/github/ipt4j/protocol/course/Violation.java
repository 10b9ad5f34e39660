package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Rule;

/** A rule that an event breaks, with the facts that show it. */
public sealed interface Violation permits ViolationValue {

    /**
     * The rule that is broken.
     *
     * @return the rule, with its statement, source and remedy
     */
    Rule rule();

    /**
     * The facts that show it.
     *
     * @return the facts; none where the rule says it all
     */
    ImmutableList<Fact> facts();

    /**
     * Explains the violation in words for a clinician.
     *
     * @return the rule's statement, the facts and the remedy, in English
     */
    default String explanation() {
        return rule().statement() + Explanation.because(facts()) + " " + rule().remedy();
    }
}
