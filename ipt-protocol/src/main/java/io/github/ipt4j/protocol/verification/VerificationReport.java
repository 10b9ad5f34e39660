package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * What the exploration of a protocol found.
 *
 * @param protocol the protocol
 * @param states how many states were reached that differ in more than dates, and tasks for which nobody asks
 * @param transitions how many events were tried in them
 * @param counterexamples a shortest journal for each property that does not hold; none if all hold
 * @param rulesBroken for each rule that an event can break in a conforming course, a shortest journal that ends with such an
 *     event
 * @param tasksDone for each task that is asked for and can be done, a shortest journal that ends with doing it
 */
public record VerificationReport(
        Protocol protocol,
        int states,
        long transitions,
        ImmutableMap<Property, Counterexample> counterexamples,
        ImmutableMap<Rule, ImmutableList<CourseEvent>> rulesBroken,
        ImmutableMap<Task, ImmutableList<CourseEvent>> tasksDone) {

    /**
     * Whether every property holds.
     *
     * @return true if there is no counterexample
     */
    public boolean holds() {
        return counterexamples.isEmpty();
    }

    /**
     * Whether a property holds.
     *
     * @param property any property
     * @return true if there is no counterexample to it
     */
    public boolean holds(Property property) {
        return !counterexamples.containsKey(property);
    }

    /**
     * The protocol, and how many of the properties fail.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "VerificationReport[" + protocol.id() + ", " + states + " states, " + counterexamples.size()
                + " properties fail]";
    }
}
