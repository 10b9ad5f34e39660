package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;

/** What the exploration of a protocol found. */
public sealed interface VerificationReport permits VerificationReportValue {

    /**
     * The protocol that was explored.
     *
     * @return the protocol
     */
    Protocol protocol();

    /**
     * How many states were reached that differ in more than dates and tasks that the protocol does not require.
     *
     * @return 1 or more
     */
    int states();

    /**
     * How many events were tried in those states.
     *
     * @return 0 or more
     */
    long transitions();

    /**
     * A shortest journal for each property that does not hold.
     *
     * @return the counterexamples; none if every property holds
     */
    ImmutableMap<Property, Counterexample> counterexamples();

    /**
     * The rules that an event can break in a course that has kept the protocol so far.
     *
     * @return for each rule a shortest journal that ends with such an event
     */
    ImmutableMap<Rule, ImmutableList<CourseEvent>> rulesBroken();

    /**
     * The tasks that the protocol requires and that can be done.
     *
     * @return for each task a shortest journal that ends with doing it
     */
    ImmutableMap<Task, ImmutableList<CourseEvent>> tasksDone();

    /**
     * Whether every property holds.
     *
     * @return true if there is no counterexample
     */
    default boolean holds() {
        return counterexamples().isEmpty();
    }

    /**
     * Whether a property holds.
     *
     * @param property any property
     * @return true if there is no counterexample to it
     */
    default boolean holds(Property property) {
        return !counterexamples().containsKey(property);
    }
}
