package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * What became of an event: accepted, deviating or rejected.
 *
 * <p>A verdict is a value. Violations and advisories are worked out when they are asked for.
 */
public sealed interface Verdict permits Accepted, Deviating, Rejected {

    /**
     * The kind of verdict.
     *
     * @return the constant that stands for the subtype
     */
    VerdictType type();

    /**
     * What was judged.
     *
     * @return the event as it was submitted
     */
    CourseEvent event();

    /**
     * The course after the event.
     *
     * @return the next course, or the very course that was asked if the event is rejected
     */
    Course course();

    /**
     * The rules that the event breaks, those waived among them.
     *
     * @return none if it is accepted; those that were waived if it deviates; all of them if it is rejected
     */
    RuleSet rules();

    /**
     * The rules that the event breaks, with the facts.
     *
     * @return one for each of {@link #rules()}, in order
     */
    ImmutableList<Violation> violations();

    /**
     * What is worth telling about the event.
     *
     * @return the advisories, in order; none if it is rejected
     */
    ImmutableList<Advisory> advisories();

    /**
     * The course after the event, insisting that it is not rejected.
     *
     * @return {@link #course()}
     * @throws ProtocolViolationException if the event is rejected
     */
    Course orElseThrow();
}
