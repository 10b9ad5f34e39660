package io.github.ipt4j.examples.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromelaModelTest {

    private static final Protocol TERSE = Protocol.like(Protocols.standard(), "terse")
            .title("A */ terse\nprotocol")
            .initial(Bounds.between(1, 2))
            .termination(Bounds.exactly(1))
            .sessions(Bounds.between(5, 9))
            .tasks(List.of(Task.GRIEF_EXPLORED, Task.FORMULATION_AGREED, Task.GOALS_SET))
            .build();

    @Test
    void aModelSaysWhatACourseCanDo() {
        assertThat(PromelaModel.write(TERSE)).isEqualTo("""
                /* A  / terse protocol (terse):
                 * what a course that keeps the protocol can do. An event that is refused is an option that is disabled. Left out
                 * are dates, numbers and plans, which can always be right, and events that change nothing that is read here. */

                #define UNOPENED 0
                #define INITIAL 1
                #define INTERMEDIATE 2
                #define TERMINATION 3
                #define CONCLUDED 4

                #define GREATER(a, b) ((a) > (b) -> (a) : (b))

                /* Room: with the sessions of the phases left and k of this one, a total that can still come of it is in range. */
                #define ROOM(left, k, least, most, later_least, later_most) \\
                    ((k) <= most && (left) + GREATER(k, least) + later_least <= 9 && (left) + most + later_most >= 5)

                /* Whether there is room after n more sessions of a phase. */
                #define ROOM_INITIAL(n)      ROOM(0, initial_held + n, 1, 2, 2, 10)
                #define ROOM_INTERMEDIATE(n) ROOM(initial_held, intermediate_held + n, 1, 9, 1, 1)
                #define ROOM_TERMINATION(n)  ROOM(initial_held + intermediate_held, termination_held + n, 1, 1, 0, 0)

                #define HELD (initial_held + intermediate_held + termination_held)

                byte phase = UNOPENED;
                short initial_held, intermediate_held, termination_held;
                bit grief_explored;
                bit formulation_agreed;
                bit goals_set;
                bit grief_identified;
                bit role_dispute_identified;
                bit role_transition_identified;
                bit interpersonal_deficits_identified;
                #define IDENTIFIED (grief_identified + role_dispute_identified + role_transition_identified + interpersonal_deficits_identified)

                inline enter(next) {
                    assert(next == phase + 1);
                    phase = next
                }

                active proctype course() {
                    do
                    /* course-opened */
                    :: d_step { phase == UNOPENED -> enter(INITIAL) }

                    /* session-held, one activity after the other */
                    :: d_step { phase == INITIAL && ROOM_INITIAL(1) -> initial_held++ };
                       do
                       :: d_step { !grief_explored -> grief_explored = 1 }
                       :: d_step { !goals_set -> goals_set = 1 }
                       :: d_step { !grief_identified -> grief_identified = 1; grief_explored = 1 }
                       :: d_step { !role_dispute_identified -> role_dispute_identified = 1 }
                       :: d_step { !role_transition_identified -> role_transition_identified = 1 }
                       :: d_step { !interpersonal_deficits_identified -> interpersonal_deficits_identified = 1 }
                       :: ROOM_INITIAL(1) || (grief_explored && (formulation_agreed || IDENTIFIED >= 1)) -> break
                       od

                    /* session-held, one activity after the other */
                    :: d_step { phase == INTERMEDIATE && ROOM_INTERMEDIATE(1) -> intermediate_held++ };
                       do
                       :: d_step { !goals_set -> goals_set = 1 }
                       :: ROOM_INTERMEDIATE(1) || (goals_set) -> break
                       od

                    /* session-held, one activity after the other */
                    :: d_step { phase == TERMINATION && ROOM_TERMINATION(1) -> termination_held++ };
                       do
                       :: break
                       od

                    /* formulation-agreed */
                    :: d_step { phase == INITIAL && !formulation_agreed && IDENTIFIED >= 1 -> formulation_agreed = 1 }

                    /* phase-entered */
                    :: d_step { phase == INITIAL && initial_held >= 1 && grief_explored && formulation_agreed && ROOM_INTERMEDIATE(0) -> enter(INTERMEDIATE) }

                    /* phase-entered */
                    :: d_step { phase == INTERMEDIATE && intermediate_held >= 1 && goals_set && ROOM_TERMINATION(0) -> enter(TERMINATION) }

                    /* course-concluded */
                    :: d_step { phase == TERMINATION && termination_held >= 1 && 5 <= HELD && HELD <= 9 -> enter(CONCLUDED) }; break
                    od;
                    assert(5 <= HELD && HELD <= 9);
                    assert(1 <= initial_held && initial_held <= 2);
                    assert(grief_explored);
                    assert(formulation_agreed);
                    assert(1 <= intermediate_held && intermediate_held <= 9);
                    assert(goals_set);
                    assert(1 <= termination_held && termination_held <= 1);
                end_concluded: /* the only state in which a course may end */
                    false
                }
                """);
    }

    @Test
    void areasAreNotToldApartWhereNothingReadsThem() {
        Protocol exploring = Protocol.like(TERSE, "other")
                .tasks(List.of(Task.GRIEF_EXPLORED, Task.GOALS_SET))
                .build();

        assertThat(PromelaModel.write(exploring))
                .contains(":: d_step { !grief_explored -> grief_explored = 1 }")
                .doesNotContainIgnoringCase("identified");
    }

    @Test
    void aProblemNeedsAnAreaThatCanBeFoundInTheSameSession() {
        Protocol presenting = Protocol.like(TERSE, "other")
                .tasks(List.of(Task.PROBLEM_PRESENTED))
                .build();

        assertThat(PromelaModel.write(presenting))
                .containsSubsequence(
                        "intermediate_held++ }",
                        ":: d_step { !problem_presented && IDENTIFIED > 0 -> problem_presented = 1 }",
                        ":: d_step { !role_dispute_identified -> role_dispute_identified = 1 }",
                        ":: ROOM_INTERMEDIATE(1) || (problem_presented) -> break");
    }

    @Test
    void aPhaseWithoutTasksCanBeLeftAtAnyTime() {
        Protocol idle = Protocol.like(TERSE, "other").tasks(List.of()).build();

        assertThat(PromelaModel.write(idle))
                .contains("phase == INITIAL && initial_held >= 1 && ROOM_INTERMEDIATE(0) -> enter(INTERMEDIATE)");
    }
}
