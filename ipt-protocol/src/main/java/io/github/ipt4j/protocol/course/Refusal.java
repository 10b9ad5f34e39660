package io.github.ipt4j.protocol.course;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.protocol.RuleSet;

/**
 * An event is rejected: the state stays what it was.
 *
 * @param rules every rule that the event breaks, those that its deviation waives among them; at least one
 */
public record Refusal(RuleSet rules) implements Step {

    /**
     * Checks that there is a rule.
     *
     * @param rules every rule that the event breaks; at least one
     * @throws IllegalArgumentException if there is none
     */
    public Refusal {
        checkArgument(!rules.isEmpty(), "An event is refused for a rule that it breaks; name at least one.");
    }
}
