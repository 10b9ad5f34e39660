package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;

record VerificationReportValue(
        Protocol protocol,
        int states,
        long transitions,
        ImmutableMap<Property, Counterexample> counterexamples,
        ImmutableMap<Rule, ImmutableList<CourseEvent>> rulesBroken,
        ImmutableMap<Task, ImmutableList<CourseEvent>> tasksDone)
        implements VerificationReport {

    /** The protocol, and how many of the properties fail. */
    @Override
    public String toString() {
        return "VerificationReport[" + protocol.id() + ", " + states + " states, " + counterexamples.size()
                + " properties fail]";
    }
}
