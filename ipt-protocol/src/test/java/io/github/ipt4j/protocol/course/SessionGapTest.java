package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.PHASE_LAST_SESSION;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.SESSION_DAY;
import static io.github.ipt4j.protocol.Rule.SESSION_GAP;
import static io.github.ipt4j.protocol.Rule.SESSION_NUMBER;
import static io.github.ipt4j.protocol.course.AdvisoryKind.CADENCE_EARLY;
import static io.github.ipt4j.protocol.course.AdvisoryKind.CADENCE_GAP;
import static io.github.ipt4j.protocol.course.AdvisoryKind.MEASURE_MISSING;
import static io.github.ipt4j.protocol.course.AdvisoryKind.PHASE_TASKS_DUE;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A session whose number leaves a gap says that sessions before it were held and not recorded. */
class SessionGapTest {

    @Test
    void aClientTakenOverAtSessionThreeHasHadThreeSessions() {
        Course course =
                opened().deviating(next -> next.numbered(3), SESSION_GAP).course();
        assertThat(course.state().sessions()).isEqualTo(3);
        assertThat(course.state().sessionsInPhase()).isEqualTo(3);
        assertThat(course.nextSessionNumber()).isEqualTo(4);
        assertThat(course.outlook().sessions()).contains(Bounds.between(14, 18));
        assertThat(course.outlook().remaining()).contains(Bounds.between(11, 15));
        given(course).when(next -> next.numbered(3)).thenRejected(SESSION_NUMBER, PHASE_LAST_SESSION);
        given(course).when(next -> next.numbered(2)).thenRejected(SESSION_NUMBER, PHASE_LAST_SESSION);
    }

    @Test
    void theSessionsLeftOutCountForTheMaximumOfThePhase() {
        given(inPhase(INITIAL, 1)).when(next -> next.numbered(4)).thenRejected(SESSION_GAP);
        given(inPhase(INITIAL, 1)).when(next -> next.numbered(5)).thenRejected(SESSION_GAP, PHASE_MAXIMUM);
        given(opened()).when(next -> deviating(next.numbered(5), SESSION_GAP)).thenRejected(SESSION_GAP, PHASE_MAXIMUM);
        given(opened())
                .when(next -> deviating(next.numbered(5), SESSION_GAP, PHASE_MAXIMUM))
                .thenDeviating(SESSION_GAP, PHASE_MAXIMUM);
    }

    @Test
    void theSessionsLeftOutCountForTheLastSessionOfThePhase() {
        given(opened()).when(next -> next.numbered(3)).thenRejected(SESSION_GAP);
        given(opened()).when(next -> next.numbered(4)).thenRejected(SESSION_GAP, PHASE_LAST_SESSION);
    }

    @Test
    void theSessionsLeftOutCountForTheWindow() {
        given(inPhase(INTERMEDIATE, 3, 10)).when(next -> next.numbered(16)).thenRejected(SESSION_GAP);
        given(inPhase(INTERMEDIATE, 3, 10)).when(next -> next.numbered(17)).thenRejected(SESSION_GAP, COURSE_WINDOW);
        given(inPhase(TERMINATION, 3, 12, 1)).when(next -> next.numbered(18)).thenRejected(SESSION_GAP);
    }

    @Test
    void aNumberThatIsNotGreaterCountsAsTheNextForTheOtherRules() {
        given(inPhase(INITIAL, 3)).when(next -> next.numbered(1)).thenRejected(SESSION_NUMBER);
        given(inPhase(INITIAL, 4)).when(next -> next.numbered(4)).thenRejected(SESSION_NUMBER, PHASE_MAXIMUM);
    }

    @Test
    void observedGapsAndDoubleSessionsAreDeparturesAndCount() {
        Course observed = Course.observing(Protocols.standard());
        observed = observed.record(NextEvent.after(observed).opening()).orElseThrow();
        given(observed)
                .when(next -> next.numbered(2))
                .thenDeviating(SESSION_GAP)
                .andWhen(next -> next.daysLater(0).numbered(3))
                .thenDeviating(SESSION_DAY)
                .andWhen(next -> next.numbered(3))
                .thenRejected(SESSION_NUMBER, PHASE_LAST_SESSION);
    }

    @Test
    void theFactsNameTheNumberThatIsDueAndTheDayThatIsTaken() {
        Verdict verdict = given(opened().quietSessions(1))
                .when(next -> next.daysLater(0).numbered(3))
                .verdict();
        assertThat(verdict.violations())
                .extracting(Violation::facts)
                .containsExactly(
                        ImmutableList.of(new Fact.LatestSession(LocalDate.of(2026, 1, 5))),
                        ImmutableList.of(
                                new Fact.Given(Quantity.SESSION_NUMBER, 3),
                                new Fact.Allowed(Quantity.SESSION_NUMBER, Bounds.exactly(2))));
    }

    @Test
    void aGapInTheNumbersExplainsTheTimeSinceTheSessionBefore() {
        given(opened().quietSessions(1))
                .when(next -> deviating(next.daysLater(15).numbered(3), SESSION_GAP))
                .thenAdvised(PHASE_TASKS_DUE, MEASURE_MISSING);
        given(opened().quietSessions(1))
                .when(next -> next.daysLater(15).numbered(2))
                .thenAdvised(CADENCE_GAP, MEASURE_MISSING);
        given(opened().quietSessions(1))
                .when(next -> deviating(next.daysLater(0).numbered(3), SESSION_DAY, SESSION_GAP))
                .thenAdvised(CADENCE_EARLY, PHASE_TASKS_DUE, MEASURE_MISSING);
    }

    private static CourseEvent deviating(CourseEvent event, Rule... rules) {
        return event.deviating(Deviation.of("recorded elsewhere", rules));
    }
}
