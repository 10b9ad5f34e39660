package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.protocol.RuleSet;

/**
 * The shortest way from a course as it stands to a {@link Destination}, or the proof that there is none.
 *
 * <p>It is searched with the machine that judges: whoever takes the steps in order breaks no rule, and no way takes
 * fewer sessions. Where there is none, every state to which the course can come has been tried.
 *
 * <p>Of several ways with equally few sessions it is the one with the fewest other steps; of these, one that holds the
 * sessions in the intermediate phase as far as possible, which is our choice.
 */
public sealed interface Way extends Worded permits WayValue {

    /**
     * Where the way leads.
     *
     * @return the destination
     */
    Destination destination();

    /**
     * Whether the destination can be reached without a further deviation.
     *
     * @return true if it can, or has been reached
     */
    default boolean isPossible() {
        return rules().isEmpty();
    }

    /**
     * Whether the course is there already.
     *
     * @return true if it takes no step
     */
    default boolean isReached() {
        return isPossible() && steps().isEmpty();
    }

    /**
     * The steps to take, in order.
     *
     * @return the steps, the last of which reaches the destination; none if it has been reached, or cannot be
     */
    ImmutableList<WayStep> steps();

    /**
     * How many more sessions it takes at least.
     *
     * @return the sessions of all steps
     */
    int sessions();

    /**
     * The rules in the way of a destination that cannot be reached: those which the course would break that comes there
     * with the fewest rules broken. A rule that cannot be waived is among them only if there is no way around it.
     *
     * @return the rules; none if the destination can be reached
     */
    RuleSet rules();
}
