package io.github.ipt4j.protocol.verification;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Essence;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The functions that are verified, and the protocol that they are to keep. */
record MachineUnderTest(
        Protocol protocol,
        BiFunction<CourseState, CourseEvent, RuleSet> judge,
        BiFunction<CourseState, CourseEvent, CourseState> evolve,
        Function<CourseState, Essence> essence) {

    MachineUnderTest(
            Protocol protocol,
            BiFunction<CourseState, CourseEvent, RuleSet> judge,
            BiFunction<CourseState, CourseEvent, CourseState> evolve) {
        this(protocol, judge, evolve, StateMachine.enforcing(protocol)::essence);
    }

    RuleSet judge(CourseState state, CourseEvent event) {
        return judge.apply(state, event);
    }

    CourseState evolve(CourseState state, CourseEvent event) {
        return evolve.apply(state, event);
    }

    Essence essence(CourseState state) {
        return essence.apply(state);
    }
}
