package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WayTest {

    private static final Course IN_INTERMEDIATE = CourseScript.inPhase(Phase.INITIAL, 3)
            .entering(Phase.INTERMEDIATE)
            .quietSessions(3)
            .course();

    private static String words(WayStep step) {
        return Wording.english().of(step);
    }

    private static Way way(Course course, Function<NextEvent, CourseEvent> event) {
        return ((Rejected) course.record(event.apply(NextEvent.after(course)))).wayToAcceptance();
    }

    @Test
    void enteringTerminationAfterSixSessionsTakesFourMoreAndItsPlan() {
        Way way = way(IN_INTERMEDIATE, next -> next.entering(Phase.TERMINATION));

        assertThat(way.isPossible()).isTrue();
        assertThat(way.isReached()).isFalse();
        assertThat(way.sessions()).isEqualTo(4);
        assertThat(way.steps())
                .extracting(WayStep::type)
                .containsExactly(EventType.SESSION_HELD, EventType.PHASE_ENTERED);
        WayStep hold = way.steps().get(0);
        assertThat(hold.phase()).contains(Phase.INTERMEDIATE);
        assertThat(hold.tasks()).containsExactly(Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED);
        assertThat(hold.areas()).isZero();
        assertThat(hold.after()).isEqualTo(10);
        assertThat(hold.possibleAfter()).isEqualTo(Bounds.between(10, 16));
        LocalDate latest = IN_INTERMEDIATE.state().latestSessionDate().orElseThrow();
        assertThat(hold.earliest()).contains(latest.plusWeeks(4));
        assertThat(hold.latest()).contains(latest.plusWeeks(10));
        assertThat(way.steps().get(1).isGivenEvent()).isTrue();
        assertThat(way.steps().get(1).sessions()).isZero();
        assertThat(way.destination().event()).isPresent();
    }

    @Test
    void itsStepsAreSaidInPlainSentences() {
        Way way = IN_INTERMEDIATE.wayTo(Destination.entering(Phase.TERMINATION));

        assertThat(Wording.english().of(way))
                .isEqualTo("Being in the termination phase: possible with at least 4 further sessions.");
        assertThat(words(way.steps().get(0)))
                .startsWith("Hold 4 more sessions in the intermediate phase, and in the course of them: set a goal; ")
                .contains("; plan the termination. The last of them is session 10, on ")
                .contains(" at the earliest; at the latest it is session 16, on ");
        assertThat(Wording.english().of(way.steps().get(0).summary()))
                .startsWith("Hold 4 more sessions in the intermediate phase. The last of them is session 10, on ");
        assertThat(words(way.steps().get(1)))
                .startsWith("Enter the termination phase. This can come after session 10,");
    }

    @Test
    void aCourseThatIsNotOpenedHasNoDates() {
        Way way = Course.enforcing(Protocols.standard()).wayTo(Destination.conclusion());

        assertThat(way.sessions()).isEqualTo(14);
        assertThat(way.steps()).extracting(WayStep::type).startsWith(EventType.COURSE_OPENED, EventType.SESSION_HELD);
        assertThat(way.steps()).allSatisfy(step -> {
            assertThat(step.earliest()).isEmpty();
            assertThat(step.latest()).isEmpty();
        });
        assertThat(words(way.steps().get(0))).isEqualTo("Open the course. This comes before the first session.");
        assertThat(words(way.steps().get(1)))
                .endsWith("Identify a difficulty in a problem area. It is session 1; at the latest it is session 4.");
        assertThat(words(way.steps().get(2)))
                .isEqualTo(
                        "Agree on a formulation. This can come after session 1 at the earliest, and after session 4 at"
                                + " the latest.");
    }

    @Test
    void whatHasBeenReachedTakesNoStep() {
        Course concluded = CourseScript.conforming(3, 10, 3).course();
        for (Way way : ImmutableList.of(
                IN_INTERMEDIATE.wayTo(Destination.entering(Phase.INTERMEDIATE)),
                CourseScript.opened().course().wayTo(Destination.entering(Phase.INITIAL)),
                concluded.wayTo(Destination.conclusion()),
                concluded.wayTo(Destination.conclusionAfter(16)))) {
            assertThat(way.isReached()).isTrue();
            assertThat(Wording.english().of(way)).endsWith(": reached.");
            assertThat(way).hasToString("Way[" + way.destination() + ", 0 steps, 0 sessions]");
        }
    }

    @Test
    void aClosedCourseGoesNowhereElse() {
        Course concluded = CourseScript.conforming(3, 10, 3).course();
        assertImpossible(concluded.wayTo(Destination.entering(Phase.TERMINATION)), Rule.COURSE_CLOSED);
        assertImpossible(concluded.wayTo(Destination.entering(Phase.INITIAL)), Rule.COURSE_CLOSED);
        assertImpossible(concluded.wayTo(Destination.conclusionAfter(15)), Rule.COURSE_CLOSED);
        Course stopped = CourseScript.opened().then(NextEvent::discontinuation).course();
        assertImpossible(stopped.wayTo(Destination.conclusion()), Rule.COURSE_CLOSED);
    }

    @Test
    void noPhaseIsEnteredAgain() {
        Course last = CourseScript.inPhase(Phase.TERMINATION, 3, 9, 1).course();
        assertImpossible(last.wayTo(Destination.entering(Phase.INTERMEDIATE)), Rule.PHASE_ORDER);
        assertImpossible(last.wayTo(Destination.entering(Phase.INITIAL)), Rule.COURSE_ALREADY_OPEN);
    }

    @Test
    void theNumberOfSessionsOnlyRisesAndEndsWithinTheRange() {
        assertThat(IN_INTERMEDIATE.wayTo(Destination.conclusionAfter(17)).sessions())
                .isEqualTo(11);
        assertImpossible(IN_INTERMEDIATE.wayTo(Destination.conclusionAfter(19)), Rule.COURSE_WINDOW);
        Course last = CourseScript.inPhase(Phase.TERMINATION, 3, 12, 1).course();
        assertImpossible(last.wayTo(Destination.conclusionAfter(15)), Rule.SESSION_NUMBER);
    }

    @Test
    void aCourseWithTooManySessionsCannotBeConcludedWithinItsRange() {
        Course course = CourseScript.inPhase(Phase.INTERMEDIATE, 3, 13)
                .deviating(NextEvent::session, Rule.COURSE_WINDOW)
                .quietSessions(1)
                .course();
        assertImpossible(course.wayTo(Destination.conclusion()), Rule.COURSE_WINDOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"SESSION_MISSED", "CONTACT_MADE", "COURSE_DISCONTINUED"})
    void whatIsRefusedForItsDateIsAcceptedWithALaterOne(EventType type) {
        Way way = way(IN_INTERMEDIATE, next -> {
            NextEvent early = next.on(NextEvent.FIRST_DAY.minusDays(1));
            return type == EventType.SESSION_MISSED
                    ? early.missed()
                    : type == EventType.CONTACT_MADE ? early.contact() : early.discontinuation();
        });
        assertThat(way.steps()).hasSize(1);
        assertThat(way.steps().get(0).type()).isEqualTo(type);
        assertThat(words(way.steps().get(0))).startsWith("Record the event again (");
    }

    @Test
    void aSessionWithAProblemIdentifiesADifficultyThereFirst() {
        Course course = CourseScript.opened().course();
        Way way = way(course, next -> next.session(PresentProblem.of(ProblemArea.GRIEF)));

        assertThat(way.steps()).hasSize(1);
        WayStep step = way.steps().get(0);
        assertThat(step.sessions()).isEqualTo(1);
        assertThat(step.areas()).isEqualTo(1);
        assertThat(step.namedAreas()).containsExactly(ProblemArea.GRIEF);
        assertThat(words(step))
                .startsWith(
                        "Hold the session that was recorded. Identify a difficulty in: grief. It is session 1, on ");
    }

    @Test
    void aFormulationNeedsItsOwnAreas() {
        Course course = CourseScript.opened(Protocols.withId("ipt-standard").orElseThrow())
                .course();
        Way way = way(course, next -> next.formulation(ProblemArea.GRIEF, ProblemArea.ROLE_DISPUTE));

        assertThat(way.steps())
                .extracting(WayStep::type)
                .containsExactly(EventType.SESSION_HELD, EventType.FORMULATION_AGREED);
        assertThat(way.steps().get(0).areas()).isEqualTo(2);
        assertThat(way.steps().get(0).namedAreas()).containsExactly(ProblemArea.GRIEF, ProblemArea.ROLE_DISPUTE);
        assertThat(way.steps().get(0).tasks()).isEmpty();
        assertImpossible(way(IN_INTERMEDIATE, next -> next.plan(30, 3)), Rule.FORMULATION_PLAN);
    }

    @Test
    void theLastSessionOfAPhaseDoesWhatIsLeft() {
        Course course = CourseScript.opened().quietSessions(3).course();
        Way way = way(course, NextEvent::session);

        assertThat(way.steps()).hasSize(1);
        assertThat(way.steps().get(0).tasks()).contains(Task.GRIEF_EXPLORED, Task.IPT_EXPLAINED);
        assertThat(words(way.steps().get(0)))
                .startsWith("Hold the session that was recorded, and in it also: ")
                .contains("Identify a difficulty in a problem area.");
    }

    @Test
    void aContactSavesASession() {
        Course course = CourseScript.opened()
                .then(next -> next.session(TaskActivities.all(
                        Protocols.standard(), Phase.INITIAL, Task.SYMPTOMS_ASSESSED, Task.FORMULATION_AGREED)))
                .then(NextEvent::formulation)
                .course();
        Way way = course.wayTo(Destination.entering(Phase.INTERMEDIATE));

        assertThat(way.steps())
                .extracting(WayStep::type)
                .containsExactly(EventType.CONTACT_MADE, EventType.PHASE_ENTERED);
        assertThat(words(way.steps().get(0)))
                .startsWith("Outside of a session, assess the client's symptoms with a scale.");
        assertThat(Wording.english().of(way.steps().get(0).summary())).startsWith("Outside of a session, assess");
    }

    @Test
    void aCorrectionIsMovedOrHasNoWay() {
        Way moved = way(IN_INTERMEDIATE, next -> next.on(NextEvent.FIRST_DAY).retraction(IN_INTERMEDIATE.entries()));
        assertThat(moved.steps()).extracting(WayStep::type).containsExactly(EventType.RECORD_CORRECTED);
        assertThat(words(moved.steps().get(0))).startsWith("Record the event again (record corrected).");
        assertImpossible(way(IN_INTERMEDIATE, next -> next.retraction(99)), Rule.CORRECTION_ENTRY);
        Way adding = IN_INTERMEDIATE.wayTo(Destination.acceptanceOf(NextEvent.after(IN_INTERMEDIATE)
                .on(NextEvent.FIRST_DAY)
                .correction()
                .adds(NextEvent.after(IN_INTERMEDIATE).missed())
                .build()));
        assertThat(adding.isPossible()).isTrue();
    }

    @Test
    void theCalendarEnds() {
        Course course = CourseScript.opened()
                .then(next -> next.on(Limits.LAST_DAY.minusDays(8)).session(ExploreArea.of(ProblemArea.GRIEF, true)))
                .course();
        Way way = course.wayTo(Destination.conclusion());
        assertThat(way.isPossible()).isFalse();
        assertThat(way.rules()).contains(Rule.COURSE_WINDOW);
    }

    @Test
    void onlyNumbersOfSessionsAreDestinations() {
        assertThatThrownBy(() -> Destination.conclusionAfter(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sessions");
    }

    @Test
    void destinationsSayWhatTheyAre() {
        assertThat(Destination.entering(Phase.TERMINATION)).hasToString("Destination[phase-entered termination]");
        assertThat(Destination.conclusionAfter(16)).hasToString("Destination[course-concluded after 16]");
        assertThat(Wording.english().of(Destination.conclusionAfter(16)))
                .isEqualTo("Conclusion of the course after 16 sessions");
        assertThat(Wording.english()
                        .of(Destination.acceptanceOf(
                                NextEvent.after(IN_INTERMEDIATE).missed())))
                .isEqualTo("Acceptance of what was recorded (session missed)");
        assertThat(IN_INTERMEDIATE.wayTo(Destination.conclusion()).steps().get(0))
                .hasToString("WayStep[session-held intermediate, 6 sessions, after 12 (12–16)]");
    }

    private static void assertImpossible(Way way, Rule... rules) {
        assertThat(way.isPossible()).isFalse();
        assertThat(way.isReached()).isFalse();
        assertThat(way.steps()).isEmpty();
        assertThat(way.sessions()).isZero();
        assertThat(way.rules()).isEqualTo(RuleSet.of(rules));
        assertThat(Wording.english().of(way)).endsWith(": not possible within the protocol.");
        assertThat(way).hasToString("Way[" + way.destination() + ", impossible]");
    }
}
