package io.github.ipt4j.protocol.verification;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.function.BiFunction;

/** Proves properties of a protocol by exploring every state that a conforming course can reach. */
public final class ProtocolVerifier {

    private ProtocolVerifier() {}

    /**
     * Verifies a protocol with the machine that judges its courses.
     *
     * @param protocol any protocol; the time that it takes grows with the number of its sessions and, exponentially,
     *     with the number of its tasks
     * @return what was found
     */
    public static VerificationReport verify(Protocol protocol) {
        StateMachine machine = StateMachine.enforcing(protocol);
        return verify(protocol, machine::judge, machine::evolve);
    }

    /**
     * Verifies that another machine keeps a protocol, such as one that is wrong on purpose to see that it is found.
     *
     * @param protocol the protocol that is to be kept
     * @param judge says which rules an event breaks against a state, as {@link StateMachine#judge} does
     * @param evolve gives the state after an event, as {@link StateMachine#evolve} does
     * @return what was found
     */
    public static VerificationReport verify(
            Protocol protocol,
            BiFunction<CourseState, CourseEvent, RuleSet> judge,
            BiFunction<CourseState, CourseEvent, CourseState> evolve) {
        return new Exploration(new MachineUnderTest(protocol, judge, evolve)).report();
    }
}
