package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Rule;

record ViolationValue(Rule rule, ImmutableList<Fact> facts) implements Violation {

    /** The rule's id and the explanation. */
    @Override
    public String toString() {
        return rule.id() + ": " + explanation();
    }
}
