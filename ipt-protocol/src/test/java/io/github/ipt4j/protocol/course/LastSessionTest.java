package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.area.ProblemArea.GRIEF;
import static io.github.ipt4j.core.area.ProblemArea.ROLE_DISPUTE;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.PHASE_LAST_SESSION;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.SESSION_GAP;
import static io.github.ipt4j.protocol.Rule.SESSION_NUMBER;
import static io.github.ipt4j.protocol.Task.ANGER_ACCEPTED;
import static io.github.ipt4j.protocol.Task.FORMULATION_AGREED;
import static io.github.ipt4j.protocol.Task.GOALS_SET;
import static io.github.ipt4j.protocol.Task.IPT_EXPLAINED;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LastSessionTest {

    private static final Protocol STANDARD = Protocols.standard();

    @Test
    void theFourthInitialSessionLeavesNoTaskUndone() {
        given(opened().quietSessions(3)).when(NextEvent::session).thenRejected(PHASE_LAST_SESSION);
    }

    @Test
    void theThirdInitialSessionMayLeaveTasksUndone() {
        given(opened().quietSessions(2)).when(NextEvent::session).thenAccepted();
    }

    @Test
    void whatTheLastSessionDoesCounts() {
        given(opened().quietSessions(3)).when(doingAll(INITIAL)).thenAccepted();
    }

    @Test
    void oneTaskUndoneIsEnough() {
        given(opened().quietSessions(3))
                .when(next -> next.session(TaskActivities.all(STANDARD, INITIAL, IPT_EXPLAINED)))
                .thenRejected(PHASE_LAST_SESSION);
    }

    @Test
    void theFormulationNeedsNoSessionOnceADifficultyIsIdentified() {
        given(opened().quietSessions(3).then(doingAll(INITIAL)))
                .when(NextEvent::formulation)
                .thenAccepted();
    }

    @Test
    void theFormulationNeedsASessionWhereNoDifficultyIsIdentified() {
        given(opened().quietSessions(3)).when(exploringAll()).thenRejected(PHASE_LAST_SESSION);
    }

    @Test
    void aDifficultyIdentifiedInTheLastSessionIsInTime() {
        given(opened().quietSessions(3)).when(exploringAll(GRIEF)).thenAccepted();
    }

    @Test
    void aDifficultyIdentifiedInAnEarlierSessionIsEnough() {
        given(opened().then(next -> next.session(ExploreArea.of(GRIEF, true))).quietSessions(2))
                .when(exploringAll())
                .thenAccepted();
    }

    @Test
    void aFormulationAgreedBeforeLeavesNothingUndone() {
        given(opened().working(3).then(NextEvent::formulation))
                .when(NextEvent::session)
                .thenAccepted();
    }

    @Test
    void asManyDifficultiesAsTheFocusNeedsAreIdentified() {
        Protocol twoAreas =
                Protocol.like(STANDARD, "two-areas").focus(Bounds.exactly(2)).build();
        given(opened(twoAreas).quietSessions(3)).when(exploringAll(GRIEF)).thenRejected(PHASE_LAST_SESSION);
        given(opened(twoAreas).quietSessions(3))
                .when(exploringAll(GRIEF, ROLE_DISPUTE))
                .thenAccepted();
    }

    @Test
    void whereTheFocusNeedsNoAreaNoDifficultyMustBeIdentified() {
        Protocol noArea =
                Protocol.like(STANDARD, "no-area").focus(Bounds.between(0, 2)).build();
        given(opened(noArea).quietSessions(3)).when(exploringAll()).thenAccepted();
    }

    @Test
    void theSixteenthSessionBeforeTheTerminationLeavesNoTaskUndone() {
        CourseScript fifteen = inPhase(INITIAL, 3).entering(INTERMEDIATE).quietSessions(12);
        given(fifteen).when(NextEvent::session).thenRejected(PHASE_LAST_SESSION);
        given(fifteen)
                .when(next -> next.session(TaskActivities.all(STANDARD, INTERMEDIATE, GOALS_SET)))
                .thenRejected(PHASE_LAST_SESSION);
        given(fifteen).when(doingAll(INTERMEDIATE)).thenAccepted();
    }

    @Test
    void theFifteenthSessionBeforeTheTerminationMayLeaveTasksUndone() {
        given(inPhase(INITIAL, 3).entering(INTERMEDIATE).quietSessions(11))
                .when(NextEvent::session)
                .thenAccepted();
    }

    @Test
    void theFourthTerminationSessionLeavesNoTaskUndone() {
        CourseScript three = inPhase(INTERMEDIATE, 3, 9).entering(TERMINATION).quietSessions(3);
        given(three).when(NextEvent::session).thenRejected(PHASE_LAST_SESSION);
        given(three)
                .when(next -> next.session(TaskActivities.all(STANDARD, TERMINATION, ANGER_ACCEPTED)))
                .thenRejected(PHASE_LAST_SESSION);
        given(three).when(doingAll(TERMINATION)).thenAccepted();
    }

    @Test
    void theEighteenthSessionLeavesNoTaskUndone() {
        CourseScript seventeen =
                inPhase(INTERMEDIATE, 3, 13).entering(TERMINATION).quietSessions(1);
        given(seventeen).when(NextEvent::session).thenRejected(PHASE_LAST_SESSION);
        given(seventeen).when(doingAll(TERMINATION)).thenAccepted();
    }

    @Test
    void aSessionBeyondTheMaximumIsNotTheLastThatThePhaseCanHave() {
        given(opened().quietSessions(3).deviating(NextEvent::session, PHASE_LAST_SESSION))
                .when(NextEvent::session)
                .thenRejected(PHASE_MAXIMUM);
    }

    @Test
    void theRuleIsJudgedWhateverElseTheSessionBreaks() {
        given(opened().quietSessions(3))
                .when(next -> next.numbered(1))
                .thenRejected(SESSION_NUMBER, PHASE_LAST_SESSION);
        given(opened().quietSessions(2)).when(next -> next.numbered(4)).thenRejected(SESSION_GAP, PHASE_LAST_SESSION);
    }

    @Test
    void aPhaseOfOneSessionMustDoItAllInThatOne() {
        Protocol brief = Protocol.like(STANDARD, "brief")
                .initial(Bounds.exactly(1))
                .sessions(Bounds.between(4, 18))
                .build();
        given(opened(brief)).when(NextEvent::session).thenRejected(PHASE_LAST_SESSION);
        given(opened(brief)).when(doingAll(INITIAL)).thenAccepted();
    }

    @Test
    void whereNothingIsAskedForNothingIsUndone() {
        Protocol free =
                Protocol.like(STANDARD, "free").tasks(ImmutableList.of()).build();
        given(opened(free).quietSessions(3)).when(NextEvent::session).thenAccepted();
    }

    private static Function<NextEvent, CourseEvent> doingAll(Phase phase) {
        return next -> next.session(TaskActivities.all(STANDARD, phase));
    }

    /** Every initial task but the formulation is done, and difficulties are found in some areas only. */
    private static Function<NextEvent, CourseEvent> exploringAll(ProblemArea... found) {
        ImmutableList<Activity> explored = Stream.of(ProblemArea.values())
                .map(area -> ExploreArea.of(area, ImmutableList.copyOf(found).contains(area)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Activity> rest = TaskActivities.tasks(
                ImmutableList.of(Task.SYMPTOMS_ASSESSED, IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED, FORMULATION_AGREED));
        return next -> next.session(ImmutableList.copyOf(Iterables.concat(explored, rest)));
    }
}
