package io.github.ipt4j.protocol.verification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Protocols that promise too much, and machines that are wrong on purpose: each is found, with a journal that shows it. */
class WrongMachinesTest {

    private static final Protocol SMALL = Protocol.like(Protocols.standard(), "small")
            .sessions(Bounds.between(4, 6))
            .initial(Bounds.between(1, 2))
            .intermediate(Bounds.atLeast(2))
            .termination(Bounds.between(1, 2))
            .tasks(ImmutableList.of(
                    Task.IPT_EXPLAINED, Task.FORMULATION_AGREED, Task.PROBLEM_PRESENTED, Task.COMPETENCE_AFFIRMED))
            .build();
    private static final StateMachine RIGHT = StateMachine.enforcing(SMALL);

    @Test
    void theRightMachineOfTheSmallProtocolKeepsEveryProperty() {
        assertThat(ProtocolVerifier.verify(SMALL).counterexamples()).isEmpty();
    }

    @Test
    void totalsBelowTheSumOfThePhasesAreFoundToBeOutOfReach() {
        Protocol promising =
                Protocol.like(SMALL, "promising").initial(Bounds.exactly(2)).build();

        Counterexample found = counterexample(ProtocolVerifier.verify(promising), Property.TOTALS_ATTAINABLE);

        assertThat(Wording.english().of(found.what())).contains("4–6 sessions").endsWith("after 4.");
        assertThat(found.journal()).extracting(CourseEvent::type).containsExactly(EventType.COURSE_OPENED);
        assertThat(firstRejection(promising, found.journal())).isEmpty();
    }

    @Test
    void totalsAboveTheSumOfThePhasesAreFoundToBeOutOfReach() {
        Protocol promising = Protocol.like(SMALL, "promising")
                .intermediate(Bounds.exactly(1))
                .build();

        Counterexample found = counterexample(ProtocolVerifier.verify(promising), Property.TOTALS_ATTAINABLE);

        assertThat(Wording.english().of(found.what())).endsWith("after 6.");
    }

    @Test
    void aWindowOneTooWideIsFoundByACourseThatIsTooLong() {
        Counterexample found = counterexample(verify(StateMachine.enforcing(withSessions(4, 7))), Property.RANGES_KEPT);

        assertThat(found.journal())
                .filteredOn(event -> event.type() == EventType.SESSION_HELD)
                .hasSize(7);
        assertThat(firstRejection(SMALL, found.journal())).isPresent();
    }

    @Test
    void aWindowOneTooNarrowIsFoundByATotalThatIsOutOfReach() {
        Counterexample found =
                counterexample(verify(StateMachine.enforcing(withSessions(4, 5))), Property.TOTALS_ATTAINABLE);

        assertThat(Wording.english().of(found.what())).endsWith("after 6.");
    }

    @Test
    void aTaskThatIsNotAskedForIsFoundByAPhaseLeftWithoutIt() {
        Protocol forgetful = Protocol.like(SMALL, "changed")
                .tasks(ImmutableList.of(Task.FORMULATION_AGREED, Task.PROBLEM_PRESENTED, Task.COMPETENCE_AFFIRMED))
                .build();

        Counterexample found = counterexample(verify(StateMachine.enforcing(forgetful)), Property.TASKS_DONE);

        assertThat(firstRejection(SMALL, found.journal()))
                .hasValueSatisfying(rejected -> assertThat(rejected.rules()).contains(Rule.TASK_IPT_EXPLAINED));
    }

    @Test
    void aTaskThatIsNeverNotedAsDoneIsFoundAsADeadEndFromTheStart() {
        VerificationReport report =
                ProtocolVerifier.verify(SMALL, RIGHT::judge, WrongMachinesTest::evolveWithoutCompetence);

        assertThat(counterexample(report, Property.NO_DEAD_END).journal()).isEmpty();
        assertThat(report.tasksDone()).doesNotContainKey(Task.COMPETENCE_AFFIRMED);
    }

    private static CourseState evolveWithoutCompetence(CourseState state, CourseEvent event) {
        return RIGHT.evolve(state, event instanceof SessionHeld held ? withoutCompetence(held) : event);
    }

    private static CourseEvent withoutCompetence(SessionHeld held) {
        Session session = held.session();
        return SessionHeld.of(Session.of(
                session.number(),
                session.date(),
                session.activities().stream()
                        .filter(activity -> activity.type() != ActivityType.AFFIRM_COMPETENCE)
                        .toArray(Activity[]::new)));
    }

    @Test
    void aLastSessionThatIsLetThroughIsFoundAsADeadEndRightAfterIt() {
        Counterexample found = counterexample(verifyWithout(Rule.PHASE_LAST_SESSION), Property.NO_DEAD_END);

        assertThat(Wording.english().of(found.what())).isEqualTo("No further events conclude the course.");
        assertThat(firstRejection(SMALL, found.journal())).hasValueSatisfying(rejected -> {
            assertThat(rejected.event())
                    .isSameAs(found.journal().get(found.journal().size() - 1));
            assertThat(rejected.rules()).containsExactly(Rule.PHASE_LAST_SESSION);
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "COURSE_NOT_OPEN",
                "COURSE_ALREADY_OPEN",
                "COURSE_CLOSED",
                "DATE_ORDER",
                "SESSION_DAY",
                "SESSION_NUMBER",
                "SESSION_GAP",
                "PHASE_MAXIMUM",
                "COURSE_WINDOW",
                "PHASE_LAST_SESSION",
                "PHASE_ORDER",
                "PHASE_MINIMUM",
                "TASK_IPT_EXPLAINED",
                "TASK_FORMULATION_AGREED",
                "TASK_PROBLEM_PRESENTED",
                "TASK_COMPETENCE_AFFIRMED"
            })
    void aMachineThatLacksARuleIsFoundByAJournalThatTheRightOneRejectsByIt(Rule rule) {
        VerificationReport report = verifyWithout(rule);

        assertThat(report.holds()).isFalse();
        assertThat(report.rulesBroken()).doesNotContainKey(rule);
        assertThat(report.counterexamples().values())
                .anySatisfy(found -> assertThat(firstRejection(SMALL, found.journal()))
                        .hasValueSatisfying(
                                rejected -> assertThat(rejected.rules()).contains(rule)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OPENING_CONCERN",
                "PROBLEM_IDENTIFIED",
                "FORMULATION_PHASE",
                "FORMULATION_FOCUS",
                "FORMULATION_IDENTIFIED",
                "FORMULATION_PLAN",
                "DEVIATION_NEEDLESS"
            })
    void aRuleThatGuardsNoPropertyIsMissedAmongThoseThatCanBeBroken(Rule rule) {
        assertThat(ProtocolVerifier.verify(SMALL).rulesBroken()).containsKey(rule);
        assertThat(verifyWithout(rule).rulesBroken()).doesNotContainKey(rule);
    }

    @Test
    void aContactThatCountsAsASessionIsFoundByARecordOutOfOrder() {
        VerificationReport report =
                ProtocolVerifier.verify(SMALL, RIGHT::judge, WrongMachinesTest::evolveCountingContacts);

        assertThat(counterexample(report, Property.RECORD_IN_ORDER).journal())
                .extracting(CourseEvent::type)
                .containsExactly(EventType.COURSE_OPENED, EventType.CONTACT_MADE);
    }

    private static CourseState evolveCountingContacts(CourseState state, CourseEvent event) {
        boolean counts = event.type() == EventType.CONTACT_MADE && state.status() == CourseStatus.OPEN;
        return RIGHT.evolve(state, counts ? SessionHeld.of(Session.of(state.sessions() + 1, event.date())) : event);
    }

    @Test
    void aMachineThatThrowsIsFoundByTheEventAtWhichItThrows() {
        VerificationReport report =
                ProtocolVerifier.verify(SMALL, WrongMachinesTest::judgeThrowingAtLateFormulations, RIGHT::evolve);

        Counterexample found = counterexample(report, Property.JUDGING_TOTAL);
        assertThat(Wording.english().of(found.what()))
                .isEqualTo("Judging the last event throws IllegalStateException.");
        assertThat(firstRejection(SMALL, found.journal()))
                .hasValueSatisfying(rejected -> assertThat(rejected.rules()).contains(Rule.FORMULATION_PHASE));
    }

    private static RuleSet judgeThrowingAtLateFormulations(CourseState state, CourseEvent event) {
        if (state.phase() == Phase.TERMINATION && event.type() == EventType.FORMULATION_AGREED) {
            throw new IllegalStateException();
        }
        return RIGHT.judge(state, event);
    }

    @Test
    void aMachineThatThrowsAtEverySessionIsNoneTheLessExplored() {
        VerificationReport report = ProtocolVerifier.verify(SMALL, RIGHT::judge, (state, event) -> {
            if (event.type() == EventType.SESSION_HELD) {
                throw new IllegalStateException();
            }
            return RIGHT.evolve(state, event);
        });

        assertThat(report.holds(Property.JUDGING_TOTAL)).isFalse();
        assertThat(report.holds(Property.NO_DEAD_END)).isFalse();
    }

    private static VerificationReport verifyWithout(Rule rule) {
        return ProtocolVerifier.verify(
                SMALL, (state, event) -> RIGHT.judge(state, event).minus(RuleSet.of(rule)), RIGHT::evolve);
    }

    private static VerificationReport verify(StateMachine wrong) {
        return ProtocolVerifier.verify(SMALL, wrong::judge, wrong::evolve);
    }

    private static Protocol withSessions(int min, int max) {
        return Protocol.like(SMALL, "other-totals")
                .sessions(Bounds.between(min, max))
                .build();
    }

    private static Counterexample counterexample(VerificationReport report, Property property) {
        assertThat(report.counterexamples()).containsKey(property);
        Counterexample found = requireNonNull(report.counterexamples().get(property));
        assertThat(found.property()).isEqualTo(property);
        return found;
    }

    /** What the right machine of a protocol rejects first in a journal, or empty if it accepts all of it. */
    private static Optional<Verdict> firstRejection(Protocol protocol, List<CourseEvent> journal) {
        Course course = Course.enforcing(protocol);
        for (CourseEvent event : journal) {
            Verdict verdict = course.record(event);
            if (!verdict.rules().isEmpty()) {
                return Optional.of(verdict);
            }
            course = verdict.course();
        }
        return Optional.empty();
    }
}
