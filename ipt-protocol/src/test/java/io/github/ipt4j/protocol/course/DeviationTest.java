package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.area.ProblemArea.GRIEF;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_ALREADY_OPEN;
import static io.github.ipt4j.protocol.Rule.COURSE_CLOSED;
import static io.github.ipt4j.protocol.Rule.COURSE_NOT_OPEN;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.DATE_ORDER;
import static io.github.ipt4j.protocol.Rule.DEVIATION_NEEDLESS;
import static io.github.ipt4j.protocol.Rule.FORMULATION_FOCUS;
import static io.github.ipt4j.protocol.Rule.FORMULATION_IDENTIFIED;
import static io.github.ipt4j.protocol.Rule.FORMULATION_PHASE;
import static io.github.ipt4j.protocol.Rule.FORMULATION_PLAN;
import static io.github.ipt4j.protocol.Rule.PHASE_LAST_SESSION;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_MINIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_ORDER;
import static io.github.ipt4j.protocol.Rule.PROBLEM_IDENTIFIED;
import static io.github.ipt4j.protocol.Rule.SESSION_NUMBER;
import static io.github.ipt4j.protocol.Rule.TASK_GOALS_SET;
import static io.github.ipt4j.protocol.Rule.TASK_PROBLEM_PRESENTED;
import static io.github.ipt4j.protocol.Rule.TASK_TERMINATION_PLANNED;
import static io.github.ipt4j.protocol.testing.CourseAssert.assertThat;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeviationTest {

    @Test
    void aFifthInitialSessionCanHaveHappened() {
        given(inPhase(INITIAL, 4))
                .when(departing(NextEvent::session, PHASE_MAXIMUM))
                .thenDeviating(PHASE_MAXIMUM);
    }

    @Test
    void aDeviationMarksTheCourse() {
        Course course =
                inPhase(INITIAL, 4).deviating(NextEvent::session, PHASE_MAXIMUM).course();
        assertThat(course).hasDeviations(1).isIn(INITIAL).hasSessions(5, 5);
        assertThat(course.history().deviations().get(0).waived()).isEqualTo(RuleSet.of(PHASE_MAXIMUM));
        assertThat(course.history()
                        .deviations()
                        .get(0)
                        .event()
                        .deviation()
                        .map(deviation -> deviation.reason().reveal()))
                .contains("it happened");
    }

    @Test
    void whatKeepsEveryRuleConforms() {
        assertThat(conforming(3, 10, 3).course()).conforms();
    }

    @Test
    void aSessionThatDeviatesCountsLikeAnyOther() {
        given(inPhase(INITIAL, 4)
                        .deviating(NextEvent::session, PHASE_MAXIMUM)
                        .entering(INTERMEDIATE)
                        .working(5))
                .when(next -> next.entering(TERMINATION))
                .thenAccepted();
    }

    @Test
    void everyKindOfWaivableRuleCanBeWaived() {
        given(inPhase(TERMINATION, 3, 12, 1))
                .when(departing(NextEvent::conclusion, PHASE_MINIMUM))
                .thenDeviating(PHASE_MINIMUM);
        given(inPhase(INTERMEDIATE, 3, 13))
                .when(departing(NextEvent::session, COURSE_WINDOW))
                .thenDeviating(COURSE_WINDOW);
        given(opened().quietSessions(3))
                .when(departing(NextEvent::session, PHASE_LAST_SESSION))
                .thenDeviating(PHASE_LAST_SESSION);
        given(opened())
                .when(departing(next -> next.session(PresentProblem.of(GRIEF)), PROBLEM_IDENTIFIED))
                .thenDeviating(PROBLEM_IDENTIFIED);
    }

    @Test
    void everyRuleOfFormulationsCanBeWaived() {
        given(inPhase(TERMINATION, 3, 12, 1))
                .when(departing(NextEvent::formulation, FORMULATION_PHASE))
                .thenDeviating(FORMULATION_PHASE);
        given(opened())
                .when(departing(NextEvent::formulation, FORMULATION_FOCUS))
                .thenDeviating(FORMULATION_FOCUS);
        given(opened())
                .when(departing(next -> next.formulation(GRIEF), FORMULATION_IDENTIFIED))
                .thenDeviating(FORMULATION_IDENTIFIED);
        given(inPhase(INITIAL, 1))
                .when(departing(next -> next.plan(12, 3), FORMULATION_PLAN))
                .thenDeviating(FORMULATION_PLAN);
    }

    @Test
    void oneDeviationWaivesSeveralRules() {
        Rule[] all = {COURSE_WINDOW, PHASE_MINIMUM, TASK_GOALS_SET, TASK_PROBLEM_PRESENTED, TASK_TERMINATION_PLANNED};
        given(beforeAnyWork())
                .when(departing(next -> next.entering(TERMINATION), all))
                .thenDeviating(all);
    }

    @Test
    void aRuleThatIsNotWaivedRejectsAndAllAreReported() {
        given(beforeAnyWork())
                .when(departing(next -> next.entering(TERMINATION), COURSE_WINDOW, PHASE_MINIMUM, TASK_GOALS_SET))
                .thenRejected(
                        COURSE_WINDOW, PHASE_MINIMUM, TASK_GOALS_SET, TASK_PROBLEM_PRESENTED, TASK_TERMINATION_PLANNED);
    }

    @Test
    void aDeviationFromNothingIsNotNeeded() {
        given(inPhase(INITIAL, 3))
                .when(departing(NextEvent::session, PHASE_MAXIMUM))
                .thenRejected(DEVIATION_NEEDLESS);
        given(opened()).when(departing(NextEvent::missed, PHASE_MAXIMUM)).thenRejected(DEVIATION_NEEDLESS);
        given(opened())
                .when(departing(NextEvent::discontinuation, PHASE_MINIMUM))
                .thenRejected(DEVIATION_NEEDLESS);
    }

    @Test
    void aRuleNamedWithoutNeedIsReportedWithTheOthers() {
        given(inPhase(INITIAL, 4))
                .when(departing(NextEvent::session, PHASE_MAXIMUM, COURSE_WINDOW))
                .thenRejected(PHASE_MAXIMUM, DEVIATION_NEEDLESS);
    }

    @Test
    void aRuleThatCannotBeWaivedNeedNotBeNamed() {
        given(opened().quietSessions(1))
                .when(departing(next -> next.numbered(1), SESSION_NUMBER))
                .thenRejected(SESSION_NUMBER, DEVIATION_NEEDLESS);
        given(opened())
                .when(departing(next -> next.daysLater(-1).missed(), DATE_ORDER))
                .thenRejected(DATE_ORDER, DEVIATION_NEEDLESS);
    }

    @Test
    void theRuleAgainstNeedlessDeviationsCannotBeWaived() {
        given(opened()).when(departing(NextEvent::missed, DEVIATION_NEEDLESS)).thenRejected(DEVIATION_NEEDLESS);
        given(inPhase(INITIAL, 4))
                .when(departing(NextEvent::session, PHASE_MAXIMUM, DEVIATION_NEEDLESS))
                .thenRejected(PHASE_MAXIMUM, DEVIATION_NEEDLESS);
    }

    @Test
    void whatIsReportedAloneCannotBeWaived() {
        given(Protocols.standard())
                .when(departing(NextEvent::missed, COURSE_NOT_OPEN))
                .thenRejected(COURSE_NOT_OPEN);
        given(opened()).when(departing(NextEvent::opening, COURSE_ALREADY_OPEN)).thenRejected(COURSE_ALREADY_OPEN);
        given(conforming(3, 10, 3))
                .when(departing(NextEvent::missed, COURSE_CLOSED))
                .thenRejected(COURSE_CLOSED);
        given(opened())
                .when(departing(next -> next.entering(TERMINATION), PHASE_ORDER))
                .thenRejected(PHASE_ORDER);
    }

    @Test
    void rulesNamedWithoutNeedAreNotReportedWithTheOrderOfPhases() {
        given(inPhase(INITIAL, 3))
                .when(departing(next -> next.daysLater(-1).entering(TERMINATION), PHASE_MINIMUM, DATE_ORDER))
                .thenRejected(DATE_ORDER, PHASE_ORDER);
        given(inPhase(INITIAL, 3))
                .when(departing(NextEvent::conclusion, PHASE_MINIMUM))
                .thenRejected(PHASE_ORDER);
    }

    @Test
    void whatCannotBeWaivedRejectsBesideWhatIs() {
        given(inPhase(INITIAL, 4))
                .when(departing(next -> next.daysLater(-1).session(), PHASE_MAXIMUM))
                .thenRejected(DATE_ORDER, PHASE_MAXIMUM);
    }

    @Test
    void anEventThatIsRejectedLeavesTheVeryCourse() {
        Course course = inPhase(INITIAL, 4).course();
        Verdict verdict = course.record(NextEvent.after(course).session());
        assertThat(verdict.course()).isSameAs(course);
    }

    private static CourseScript beforeAnyWork() {
        return inPhase(INITIAL, 3).entering(INTERMEDIATE);
    }

    private static Function<NextEvent, CourseEvent> departing(Function<NextEvent, CourseEvent> event, Rule... rules) {
        return event.andThen(happened -> happened.deviating(Deviation.of("so it was", rules)));
    }
}
