package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Rule;

/**
 * A rule that an event breaks, and the facts for which it does.
 *
 * @param rule the rule, with its statement, source and remedy
 * @param facts the facts; none where the rule says it all
 */
public record Violation(Rule rule, ImmutableList<Fact> facts) {

    /**
     * The violation in words a clinician understands.
     *
     * @return the rule's statement, the facts and the remedy, in English
     */
    public String explanation() {
        return rule.statement() + Explanation.because(facts) + " " + rule.remedy();
    }

    /**
     * The rule's id and the explanation.
     *
     * @return an English text
     */
    @Override
    public String toString() {
        return rule.id() + ": " + explanation();
    }
}
