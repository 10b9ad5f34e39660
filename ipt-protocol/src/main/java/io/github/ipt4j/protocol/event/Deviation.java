package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;

/**
 * A known departure of an event from the protocol: the rules that the event breaks, and why it happened all the same.
 *
 * <p>Practice does not always follow a protocol. The rules that a deviation names are waived for its event; naming a
 * rule that the event does not break is an error.
 *
 * @param rules the rules that are waived, at least one
 * @param reason why it happened, not blank
 */
public record Deviation(RuleSet rules, PrivateText reason) {

    /**
     * Checks rules and reason.
     *
     * @param rules the rules that are waived, at least one
     * @param reason why it happened, not blank
     * @throws IllegalArgumentException if there is no rule, or the reason is blank
     */
    public Deviation {
        checkArgument(!rules.isEmpty(), "A deviation must name at least one rule; name those that the event breaks.");
        checkArgument(!reason.isBlank(), "A deviation must have a reason that is not blank; say why it happened.");
    }

    /**
     * Returns a deviation from some rules.
     *
     * @param reason why it happened, not blank; at most 10,000 characters
     * @param rules the rules that are waived, at least one
     * @return the deviation
     * @throws IllegalArgumentException if there is no rule, or the reason is blank or too long
     */
    public static Deviation of(String reason, Rule... rules) {
        return new Deviation(RuleSet.of(rules), PrivateText.of(reason));
    }

    /**
     * How many rules are waived, and not the reason.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Deviation[" + rules.size() + " rules]";
    }
}
