package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import java.util.Optional;

/** A rule that an event breaks, with the facts that show it. */
public sealed interface Violation extends Worded permits ViolationValue {

    /**
     * The rule that is broken.
     *
     * @return the rule, with its statement and remedy
     */
    Rule rule();

    /**
     * The source of what is broken: that of the number or task which the protocol sets, and the rule's own where a
     * protocol sets neither.
     *
     * @return the source, or empty if it is a number or task of a protocol that is not shipped
     */
    Optional<Source> source();

    /**
     * The facts that show it.
     *
     * @return the facts; none where the rule says it all
     */
    ImmutableList<Fact> facts();

    /**
     * Explains the violation for a clinician.
     *
     * @return the rule's statement, the facts and the remedy
     */
    @Override
    default Message message() {
        return Explanation.message(rule().statement(), facts(), rule().remedy());
    }
}
