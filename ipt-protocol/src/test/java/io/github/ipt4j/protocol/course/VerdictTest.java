package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.area.ProblemArea.GRIEF;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void anAcceptedEventGivesTheNextCourse() {
        Verdict verdict = given(opened()).when(NextEvent::missed).verdict();
        assertThat(verdict.type()).isEqualTo(VerdictType.ACCEPTED);
        assertThat(verdict.orElseThrow()).isSameAs(verdict.course());
        assertThat(verdict.rules()).isEqualTo(RuleSet.NONE);
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.event().type().word()).isEqualTo("session-missed");
    }

    @Test
    void aDeviatingEventGivesTheNextCourseAndWhatWasWaived() {
        Verdict verdict = given(inPhase(INITIAL, 4))
                .when(next -> next.session().deviating(Deviation.of("so it was", Rule.PHASE_MAXIMUM)))
                .verdict();
        assertThat(verdict.type()).isEqualTo(VerdictType.DEVIATING);
        assertThat(verdict.orElseThrow()).isSameAs(verdict.course());
        assertThat(verdict.violations()).extracting(Violation::rule).containsExactly(Rule.PHASE_MAXIMUM);
        assertThat(verdict.event().deviation()).isPresent();
    }

    @Test
    void aRejectionThrowsWhereItIsNotExpected() {
        Verdict verdict = given(opened()).when(NextEvent::conclusion).verdict();
        assertThatExceptionOfType(ProtocolViolationException.class)
                .isThrownBy(verdict::orElseThrow)
                .satisfies(thrown -> assertThat(thrown.verdict()).isSameAs(verdict))
                .withMessageContaining("phase.order");
        assertThat(verdict.advisories()).isEmpty();
        assertThat(verdict.event().type().word()).isEqualTo("course-concluded");
    }

    @Test
    void datesAreFacts() {
        assertThat(facts(opened().quietSessions(1), next -> next.daysLater(0).session(), Rule.SESSION_DAY))
                .containsExactly(new Fact.LatestSession(FIRST_DAY));
        assertThat(facts(opened().quietSessions(1), next -> next.daysLater(-1).missed(), Rule.DATE_ORDER))
                .containsExactly(new Fact.LatestEvent(FIRST_DAY));
    }

    @Test
    void numbersOfSessionsAreFacts() {
        assertThat(facts(opened(), next -> next.numbered(7), Rule.SESSION_GAP))
                .containsExactly(
                        new Fact.Given(Quantity.SESSION_NUMBER, 7),
                        new Fact.Allowed(Quantity.SESSION_NUMBER, Bounds.exactly(1)));
        assertThat(facts(inPhase(INITIAL, 4), NextEvent::session, Rule.PHASE_MAXIMUM))
                .containsExactly(
                        new Fact.InPhase(INITIAL),
                        new Fact.HeldInPhase(4),
                        new Fact.Allowed(Quantity.SESSIONS_IN_PHASE, Bounds.between(1, 4)));
        assertThat(facts(inPhase(INTERMEDIATE, 3, 13), NextEvent::session, Rule.COURSE_WINDOW))
                .containsExactly(
                        new Fact.InPhase(INTERMEDIATE),
                        new Fact.HeldInAll(16),
                        new Fact.Allowed(Quantity.SESSIONS_IN_ALL, Bounds.between(14, 18)),
                        new Fact.Allowed(Quantity.SESSIONS_BEFORE_TERMINATION, Bounds.exactly(16)));
        assertThat(facts(inPhase(TERMINATION, 3, 12, 1), NextEvent::conclusion, Rule.PHASE_MINIMUM))
                .contains(new Fact.HeldInPhase(1));
    }

    @Test
    void whatIsUndoneIsAFact() {
        assertThat(facts(
                        inPhase(INITIAL, 3).entering(INTERMEDIATE).quietSessions(12),
                        NextEvent::session,
                        Rule.PHASE_LAST_SESSION))
                .containsExactly(new Fact.Undone(
                        ImmutableSet.of(Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)));
    }

    @Test
    void whereNoDifficultyIsIdentifiedIsAFact() {
        assertThat(facts(opened(), next -> next.session(PresentProblem.of(GRIEF)), Rule.PROBLEM_IDENTIFIED))
                .containsExactly(new Fact.Unidentified(ImmutableSet.of(GRIEF)));
        assertThat(facts(opened(), next -> next.formulation(GRIEF), Rule.FORMULATION_IDENTIFIED))
                .containsExactly(new Fact.Unidentified(ImmutableSet.of(GRIEF)));
    }

    @Test
    void thePlanAndTheFocusAreFacts() {
        assertThat(facts(inPhase(INITIAL, 1), next -> next.plan(19, 3), Rule.FORMULATION_PLAN))
                .containsExactly(
                        new Fact.Given(Quantity.PLANNED_SESSIONS, 19),
                        new Fact.Allowed(Quantity.PLANNED_SESSIONS, Bounds.between(14, 18)),
                        new Fact.Given(Quantity.PLANNED_TERMINATION, 3),
                        new Fact.Allowed(Quantity.PLANNED_TERMINATION, Bounds.between(2, 4)));
        assertThat(facts(opened(), NextEvent::formulation, Rule.FORMULATION_FOCUS))
                .containsExactly(
                        new Fact.Given(Quantity.FOCUS_AREAS, 0),
                        new Fact.Allowed(Quantity.FOCUS_AREAS, Bounds.between(1, 2)));
    }

    @Test
    void rulesNamedWithoutNeedAreAFact() {
        assertThat(facts(
                        inPhase(INITIAL, 4),
                        next -> next.session()
                                .deviating(Deviation.of(
                                        "so it was", Rule.PHASE_MAXIMUM, Rule.COURSE_WINDOW, Rule.DATE_ORDER)),
                        Rule.DEVIATION_NEEDLESS))
                .containsExactly(new Fact.NotWaived(RuleSet.of(Rule.COURSE_WINDOW, Rule.DATE_ORDER)));
    }

    @Test
    void thePhaseIsAFactWhereAnotherIsEntered() {
        assertThat(facts(opened(), NextEvent::conclusion, Rule.PHASE_ORDER)).containsExactly(new Fact.InPhase(INITIAL));
        assertThat(facts(
                        inPhase(INITIAL, 1).entering(INTERMEDIATE),
                        next -> next.entering(TERMINATION),
                        Rule.TASK_GOALS_SET))
                .containsExactly(new Fact.InPhase(INTERMEDIATE));
    }

    @Test
    void whatTheRuleSaysAloneNeedsNoFact() {
        assertThat(facts(conforming(3, 10, 3), NextEvent::missed, Rule.COURSE_CLOSED))
                .isEmpty();
        assertThat(facts(opened(), NextEvent::opening, Rule.COURSE_ALREADY_OPEN))
                .isEmpty();
    }

    @Test
    void aViolationExplainsItself() {
        Violation violation = given(inPhase(INITIAL, 4))
                .when(NextEvent::session)
                .verdict()
                .violations()
                .get(0);
        assertThat(Wording.english().of(violation))
                .startsWith(Wording.english().of(Rule.PHASE_MAXIMUM.statement()))
                .contains("the course is in the initial phase", "sessions held in this phase: 4")
                .endsWith(Wording.english().of(Rule.PHASE_MAXIMUM.remedy()));
        assertThat(violation).hasToString("phase.maximum: " + Wording.english().of(violation) + " [UK]");
        Violation plain =
                given(opened()).when(NextEvent::opening).verdict().violations().get(0);
        assertThat(Wording.english().of(plain))
                .isEqualTo(
                        "A course can be opened only once. Conclude or discontinue this course, then open a new one separately.");
    }

    @Test
    void anAdvisoryExplainsItself() {
        Advisory advisory = given(opened())
                .when(next -> SessionHeld.of(next.begun().minutes(90).build()))
                .verdict()
                .advisories()
                .get(0);
        assertThat(Wording.english().of(advisory))
                .startsWith(Wording.english().of(AdvisoryKind.SESSION_LENGTH.statement()))
                .contains("minutes: 90; minutes: 45–50 expected")
                .endsWith(Wording.english().of(AdvisoryKind.SESSION_LENGTH.suggestion()));
    }

    private static ImmutableList<Fact> facts(CourseScript script, Function<NextEvent, CourseEvent> event, Rule rule) {
        return given(script).when(event).verdict().violations().stream()
                .filter(violation -> violation.rule() == rule)
                .findFirst()
                .orElseThrow()
                .facts();
    }
}
