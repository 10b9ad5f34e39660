package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.Completions.Counts;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every number of sessions that a course can have in each phase, against plain enumeration: an event is accepted exactly if the
 * course can still be completed after it. No task is asked for, so that numbers alone decide.
 */
class SessionGridTest {

    private static final LocalDate DAY = NextEvent.FIRST_DAY;

    @Test
    void theStandardProtocolIsAsEnumerated() {
        assertThat(compare(withoutTasks(Protocols.standard()))).isGreaterThan(150);
    }

    @Test
    void smallProtocolsAreAsEnumerated() {
        long states = 0;
        for (Bounds initial : phases()) {
            for (Bounds intermediate : phases()) {
                for (Bounds termination : phases()) {
                    for (Protocol protocol : protocols(initial, intermediate, termination)) {
                        states += compare(protocol);
                    }
                }
            }
        }
        assertThat(states).isGreaterThan(20_000);
    }

    private static ImmutableList<Bounds> phases() {
        ImmutableList.Builder<Bounds> phases = ImmutableList.builder();
        for (int min = 1; min <= 2; min++) {
            phases.add(Bounds.exactly(min), Bounds.between(min, min + 2), Bounds.atLeast(min));
        }
        return phases.build();
    }

    /** Protocols with those phases and any total that some course can complete. */
    private static List<Protocol> protocols(Bounds initial, Bounds intermediate, Bounds termination) {
        List<Protocol> protocols = new ArrayList<>();
        int least = initial.min() + intermediate.min() + termination.min();
        for (int max = least; max <= least + 3; max++) {
            int maximum = initial.maxOr(max) + intermediate.maxOr(max) + termination.maxOr(max);
            for (int min = 0; min <= Math.min(max, maximum); min++) {
                protocols.add(Protocol.like(withoutTasks(Protocols.standard()), "grid")
                        .initial(initial)
                        .intermediate(intermediate)
                        .termination(termination)
                        .sessions(Bounds.between(min, max))
                        .build());
            }
        }
        return protocols;
    }

    private static Protocol withoutTasks(Protocol protocol) {
        return Protocol.like(protocol, "without-tasks")
                .tasks(ImmutableList.of())
                .build();
    }

    /** Walks through every state that accepted events reach, and compares; says how many there were. */
    private static int compare(Protocol protocol) {
        Grid grid = new Grid(StateMachine.enforcing(protocol), Completions.of(protocol));
        return grid.walk(CourseState.UNOPENED.opened(DAY), new Counts(0, 0, 0));
    }

    private record Grid(StateMachine machine, ImmutableSet<Counts> completions) {

        private int walk(CourseState state, Counts held) {
            int states = 1;
            Phase phase = state.phase();
            CourseEvent session = SessionHeld.of(Session.of(state.sessions() + 1, nextDay(state)));
            if (compare(state, session, held, canBecome(more(held, phase), phase))) {
                states += walk(machine.evolve(state, session), more(held, phase));
            }
            gaps(state, held, phase);
            if (phase == TERMINATION) {
                compare(state, CourseConcluded.of(nextDay(state)), held, held::equals);
                return states;
            }
            Phase next = phase == INITIAL ? INTERMEDIATE : TERMINATION;
            CourseEvent entering = PhaseEntered.of(nextDay(state), next);
            if (compare(state, entering, held, canBecome(held, next))) {
                states += walk(machine.evolve(state, entering), held);
            }
            return states;
        }

        /** A session that leaves numbers out breaks nothing else exactly if those sessions can be held too. */
        private void gaps(CourseState state, Counts held, Phase phase) {
            Counts counts = more(held, phase);
            for (int gap = 1; gap <= 3; gap++) {
                counts = more(counts, phase);
                CourseEvent session = SessionHeld.of(Session.of(state.sessions() + 1 + gap, nextDay(state)));
                RuleSet broken = machine.judge(state, session);
                assertThat(broken.contains(Rule.SESSION_GAP)).isTrue();
                assertThat(broken.size() == 1)
                        .as("%s left out after %s under %s", gap, held, machine.protocol())
                        .isEqualTo(completions.stream().anyMatch(canBecome(counts, phase)));
                assertThat(machine.evolve(state, session).sessionsInPhase()).isEqualTo(counts.of(phase));
            }
        }

        /** Compares what the machine says with what is enumerated. */
        private boolean compare(CourseState state, CourseEvent event, Counts held, Predicate<Counts> canBecome) {
            boolean possible = completions.stream().anyMatch(canBecome);
            assertThat(machine.judge(state, event).isEmpty())
                    .as("%s after %s under %s", event.type(), held, machine.protocol())
                    .isEqualTo(possible);
            return possible;
        }

        /** Whether a course in a phase, with those sessions held, can end with some counts. */
        private static Predicate<Counts> canBecome(Counts held, Phase phase) {
            return end -> Stream.of(Phase.values())
                    .allMatch(each ->
                            each.compareTo(phase) < 0 ? end.of(each) == held.of(each) : end.of(each) >= held.of(each));
        }

        private static Counts more(Counts held, Phase phase) {
            return switch (phase) {
                case INITIAL -> new Counts(held.initial() + 1, 0, 0);
                case INTERMEDIATE -> new Counts(held.initial(), held.intermediate() + 1, 0);
                case TERMINATION -> new Counts(held.initial(), held.intermediate(), held.termination() + 1);
            };
        }

        private static LocalDate nextDay(CourseState state) {
            return DAY.plusDays(state.sessions() + 1L);
        }
    }
}
