package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** States are of equal essence if what the machine reads of them is equal, and only then. */
class EssenceProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** What a state is made of; only some of it is read. */
    record Parts(
            CourseStatus status,
            Phase phase,
            int left,
            int inPhase,
            Set<Task> tasks,
            Set<ProblemArea> areas,
            int daysAfter) {

        CourseState state() {
            if (status == CourseStatus.UNOPENED) {
                return CourseState.UNOPENED;
            }
            CourseState state = held(left, CourseState.UNOPENED.opened(DAY)).enters(phase, DAY);
            state = held(inPhase, state).at(DAY.plusDays(daysAfter), Bits.of(tasks));
            return status == CourseStatus.OPEN ? state : state.closed(status, DAY.plusDays(daysAfter));
        }

        private CourseState held(int sessions, CourseState opened) {
            CourseState state = opened;
            for (int i = 0; i < sessions; i++) {
                state = state.sessionHeld(DAY, opened.sessions() + i + 1, Bits.of(tasks), Bits.of(areas));
            }
            return state;
        }

        Parts with(Parts other, int part) {
            return new Parts(
                    part == 0 ? other.status : status,
                    part == 1 ? other.phase : phase,
                    part == 2 ? other.left : left,
                    part == 3 ? other.inPhase : inPhase,
                    part == 4 ? other.tasks : tasks,
                    part == 5 ? other.areas : areas,
                    part == 6 ? other.daysAfter : daysAfter);
        }
    }

    /** In one part, or in none: the law that matters is that no single difference is lost. */
    @Property(tries = 3000)
    void statesThatDifferInOnePartDifferInEssenceIfTheMachineReadsIt(@ForAll("pairs") Tuple2<Parts, Parts> pair) {
        assertEqualEssenceIfReadAlike(pair.get1().state(), pair.get2().state(), Protocols.standard());
        assertEqualEssenceIfReadAlike(pair.get1().state(), pair.get2().state(), demandingEverything());
    }

    @Property(tries = 1000)
    void anyStatesDifferInEssenceIfTheMachineReadsThemDifferently(
            @ForAll("parts") Parts one, @ForAll("parts") Parts other) {
        assertEqualEssenceIfReadAlike(one.state(), other.state(), demandingEverything());
    }

    private static void assertEqualEssenceIfReadAlike(CourseState one, CourseState other, Protocol protocol) {
        StateMachine machine = StateMachine.enforcing(protocol);
        boolean alike = read(one, protocol).equals(read(other, protocol));
        assertThat(machine.essence(one).equals(machine.essence(other)))
                .as("%s and %s", one, other)
                .isEqualTo(alike);
        if (alike) {
            assertThat(machine.essence(one)).hasSameHashCodeAs(machine.essence(other));
        }
    }

    /** As the documentation says it. */
    private static List<Object> read(CourseState state, Protocol protocol) {
        if (state.status().isClosed()) {
            return List.of(state.status());
        }
        return List.of(
                state.status(),
                state.phase(),
                state.sessionsInPhasesLeft(),
                state.sessionsInPhase(),
                Sets.intersection(state.tasksDone(), Set.copyOf(protocol.tasks()))
                        .immutableCopy(),
                state.areasIdentified(),
                state.latestSessionDate().isPresent(),
                state.latestSessionDate().equals(state.latestDate()));
    }

    private static Protocol demandingEverything() {
        return Protocol.like(Protocols.standard(), "everything")
                .tasks(EnumSet.allOf(Task.class))
                .build();
    }

    @Example
    void whatDoesNotFitIntoOneNumberIsRefused() {
        assertThatCode(() -> Essence.requireFitting(2, 2, 2, 4, 54)).doesNotThrowAnyException();
        assertThatIllegalStateException().isThrownBy(() -> Essence.requireFitting(2, 2, 2, 4, 55));
        assertThatIllegalStateException().isThrownBy(() -> Bits.requireFitting(Task.values(), 3));
    }

    @Example
    void thereAreEnoughBitsToDistinguishTheConstants() {
        assertThat(List.of(1, 2, 3, 4, 5, 8, 9).stream().map(Essence::widthOf)).containsExactly(0, 1, 2, 2, 3, 3, 4);
    }

    @Provide
    Arbitrary<Tuple2<Parts, Parts>> pairs() {
        return Combinators.combine(parts(), parts(), Arbitraries.integers().between(0, 7))
                .as((one, other, part) -> Tuple.of(one, one.with(other, part)));
    }

    @Provide
    Arbitrary<Parts> parts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(CourseStatus.class)),
                                Tuple.of(3, Arbitraries.just(CourseStatus.OPEN))),
                        Arbitraries.of(Phase.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(Task.class).set(),
                        Arbitraries.of(ProblemArea.class).set(),
                        Arbitraries.integers().between(0, 2))
                .as(Parts::new);
    }
}
