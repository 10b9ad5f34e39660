package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.Bounds.between;
import static io.github.ipt4j.core.Bounds.exactly;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.FORMULATION_IDENTIFIED;
import static io.github.ipt4j.protocol.Rule.FORMULATION_PHASE;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_MINIMUM;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;

class OutlookTest {

    @Test
    void beforeTheOpeningThereIsOnlyTheOpening() {
        Outlook outlook = Course.enforcing(Protocols.standard()).outlook();
        assertThat(outlook.steps()).extracting(NextStep::word).containsExactly("course-opened");
        assertThat(outlook.possibleSteps()).isEqualTo(outlook.steps());
        assertThat(outlook.outstanding()).isEmpty();
    }

    @Test
    void anOpenCourseGoesOnInSixWays() {
        assertThat(opened().course().outlook().steps())
                .extracting(NextStep::word)
                .containsExactly(
                        "session-held",
                        "session-missed",
                        "contact-made",
                        "formulation-agreed",
                        "phase-entered intermediate",
                        "course-discontinued");
        assertThat(inPhase(TERMINATION, 3, 10, 1).course().outlook().steps())
                .extracting(NextStep::word)
                .contains("course-concluded");
    }

    @Test
    void afterTheEndOnlyAContactIsPossible() {
        Outlook outlook = conforming(3, 10, 3).course().outlook();
        assertThat(outlook.steps()).extracting(NextStep::word).containsExactly("contact-made");
        assertThat(outlook.possibleSteps()).isEqualTo(outlook.steps());
        assertThat(outlook.outstanding()).isEmpty();
        assertThat(outlook.sessions()).contains(exactly(16));
        assertThat(outlook.remaining()).contains(exactly(0));
        assertThat(outlook.terminationBegins()).isEmpty();
    }

    @Test
    void whatAStepLacksIsSaid() {
        Outlook outlook = opened().course().outlook();
        assertThat(step(outlook, EventType.FORMULATION_AGREED).lacks()).containsExactly(FORMULATION_IDENTIFIED);
        assertThat(step(outlook, EventType.PHASE_ENTERED).lacks()).contains(PHASE_MINIMUM);
        assertThat(step(outlook, EventType.PHASE_ENTERED).tasks())
                .isEqualTo(Protocols.standard().tasks(INITIAL));
        assertThat(outlook.possibleSteps())
                .extracting(NextStep::type)
                .containsExactly(
                        EventType.SESSION_HELD,
                        EventType.SESSION_MISSED,
                        EventType.CONTACT_MADE,
                        EventType.COURSE_DISCONTINUED);
    }

    @Test
    void theLastSessionMustDoWhatIsLeft() {
        NextStep third = step(opened().quietSessions(2).course().outlook(), EventType.SESSION_HELD);
        assertThat(third.isPossible()).isTrue();
        assertThat(third.tasks()).isEmpty();
        NextStep fourth = step(opened().quietSessions(3).course().outlook(), EventType.SESSION_HELD);
        assertThat(fourth.isPossible()).isTrue();
        assertThat(fourth.tasks())
                .isEqualTo(ImmutableSet.of(
                        Task.GRIEF_EXPLORED,
                        Task.ROLE_DISPUTE_EXPLORED,
                        Task.ROLE_TRANSITION_EXPLORED,
                        Task.INTERPERSONAL_DEFICITS_EXPLORED,
                        Task.IPT_EXPLAINED,
                        Task.DEPRESSION_EXPLAINED,
                        Task.FORMULATION_AGREED));
    }

    @Test
    void aFullPhaseHasNoFurtherSession() {
        NextStep fifth = step(inPhase(INITIAL, 4).course().outlook(), EventType.SESSION_HELD);
        assertThat(fifth.isPossible()).isFalse();
        assertThat(fifth.lacks()).isEqualTo(RuleSet.of(PHASE_MAXIMUM));
    }

    @Test
    void theTerminationHasNoFormulation() {
        NextStep formulation = step(inPhase(TERMINATION, 3, 10, 1).course().outlook(), EventType.FORMULATION_AGREED);
        assertThat(formulation.lacks()).isEqualTo(RuleSet.of(FORMULATION_PHASE));
    }

    @Test
    void whatIsOutstandingIsWhatThePhaseStillAsksFor() {
        assertThat(opened().working(1).course().outlook().outstanding()).containsExactly(Task.FORMULATION_AGREED);
        assertThat(inPhase(INITIAL, 1).course().outlook().outstanding()).isEmpty();
        assertThat(inPhase(INITIAL, 1).entering(INTERMEDIATE).course().outlook().outstanding())
                .containsExactly(Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED);
    }

    @Test
    void theSessionsInAllNarrowAsTheCourseGoesOn() {
        assertThat(opened().course().outlook().sessions()).contains(between(14, 18));
        assertThat(inPhase(INTERMEDIATE, 3, 12).course().outlook().sessions()).contains(between(17, 18));
        assertThat(inPhase(TERMINATION, 3, 7, 1).course().outlook().sessions()).contains(exactly(14));
        assertThat(inPhase(TERMINATION, 3, 13, 1).course().outlook().sessions()).contains(exactly(18));
    }

    @Test
    void whatRemainsIsTheRest() {
        assertThat(opened().course().outlook().remaining()).contains(between(14, 18));
        assertThat(inPhase(INTERMEDIATE, 3, 10).course().outlook().remaining()).contains(between(2, 5));
        assertThat(inPhase(TERMINATION, 3, 13, 2).course().outlook().remaining())
                .contains(exactly(0));
    }

    @Test
    void theTerminationBeginsWithTheEleventhToTheSeventeenthSession() {
        assertThat(opened().course().outlook().terminationBegins()).contains(between(11, 17));
        assertThat(inPhase(INTERMEDIATE, 3, 5).course().outlook().terminationBegins())
                .contains(between(11, 17));
        assertThat(inPhase(INTERMEDIATE, 3, 9).course().outlook().terminationBegins())
                .contains(between(13, 17));
        assertThat(inPhase(INTERMEDIATE, 3, 13).course().outlook().terminationBegins())
                .contains(exactly(17));
        assertThat(inPhase(TERMINATION, 3, 9, 1).course().outlook().terminationBegins())
                .isEmpty();
    }

    @Test
    void afterADeviationThereMayBeNoRoom() {
        Outlook outlook = seventeenBeforeTermination().course().outlook();
        assertThat(outlook.sessions()).isEmpty();
        assertThat(outlook.remaining()).isEmpty();
        assertThat(outlook.terminationBegins()).isEmpty();
    }

    private static CourseScript seventeenBeforeTermination() {
        return inPhase(INTERMEDIATE, 3, 13).deviating(NextEvent::session, COURSE_WINDOW);
    }

    private static NextStep step(Outlook outlook, EventType type) {
        return outlook.steps().stream()
                .filter(step -> step.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
