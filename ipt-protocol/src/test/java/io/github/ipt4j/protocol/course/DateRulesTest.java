package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Rule.DATE_ORDER;
import static io.github.ipt4j.protocol.Rule.PHASE_ORDER;
import static io.github.ipt4j.protocol.Rule.SESSION_DAY;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;

import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRulesTest {

    private static final LocalDate EARLIER = FIRST_DAY.minusDays(1);
    private static final LocalDate SECOND_WEEK = FIRST_DAY.plusWeeks(1);

    @Test
    void theFirstSessionMayBeHeldOnTheDayOfTheOpening() {
        given(opened()).when(next -> next.on(FIRST_DAY).session()).thenAccepted();
    }

    @Test
    void aSessionBeforeTheOpeningBreaksTheOrderOfDates() {
        given(opened()).when(next -> next.on(EARLIER).session()).thenRejected(DATE_ORDER);
    }

    @Test
    void aSessionMissedBeforeTheLatestEventBreaksTheOrderOfDates() {
        given(opened()).when(next -> next.on(EARLIER).missed()).thenRejected(DATE_ORDER);
    }

    @Test
    void aFormulationBeforeTheLatestEventBreaksTheOrderOfDates() {
        given(inPhase(INITIAL, 2))
                .when(next -> next.daysLater(-1).formulation())
                .thenRejected(DATE_ORDER);
    }

    @Test
    void enteringAPhaseBeforeTheLatestEventBreaksTheOrderOfDates() {
        given(inPhase(INITIAL, 2))
                .when(next -> next.daysLater(-1).entering(INTERMEDIATE))
                .thenRejected(DATE_ORDER);
    }

    @Test
    void concludingBeforeTheLatestEventBreaksTheOrderOfDates() {
        given(inPhase(TERMINATION, 3, 10, 3))
                .when(next -> next.daysLater(-1).conclusion())
                .thenRejected(DATE_ORDER);
    }

    @Test
    void discontinuingBeforeTheLatestEventBreaksTheOrderOfDates() {
        given(opened()).when(next -> next.on(EARLIER).discontinuation()).thenRejected(DATE_ORDER);
    }

    @Test
    void anythingButASessionMayHappenOnTheDayOfTheLatestEvent() {
        given(opened().quietSessions(1).then(NextEvent::missed))
                .when(NextEvent::missed)
                .thenAccepted()
                .andWhen(NextEvent::discontinuation)
                .thenAccepted();
    }

    @Test
    void twoSessionsOnOneDayBreakTheDayOfTheSession() {
        given(opened().quietSessions(1))
                .when(next -> next.daysLater(0).session())
                .thenRejected(SESSION_DAY);
    }

    @Test
    void theDayOfTheSessionCanBeWaived() {
        given(opened().quietSessions(1))
                .when(next -> next.daysLater(0).session().deviating(Deviation.of("a double session", SESSION_DAY)))
                .thenDeviating(SESSION_DAY)
                .andWhen(next -> next.daysLater(0).session())
                .thenRejected(SESSION_DAY);
    }

    @Test
    void aSessionOnTheDayOfTheLatestSessionAfterALaterEventBreaksBothRules() {
        given(missedInTheSecondWeek())
                .when(next -> next.on(FIRST_DAY).session())
                .thenRejected(DATE_ORDER, SESSION_DAY);
    }

    @Test
    void aContactBeforeTheLatestEventBreaksTheOrderOfDates() {
        given(opened()).when(next -> next.on(EARLIER).contact()).thenRejected(DATE_ORDER);
    }

    @Test
    void aContactOnTheDayOfASessionLeavesThatDayToNoOtherSession() {
        given(opened().quietSessions(1).then(NextEvent::contact))
                .when(next -> next.daysLater(0).session())
                .thenRejected(SESSION_DAY);
    }

    @Test
    void aSessionOnTheNextDayKeepsTheOrderOfDates() {
        given(opened().quietSessions(1))
                .when(next -> next.daysLater(1).session())
                .thenAccepted();
    }

    @Test
    void aSessionMayBeHeldOnTheDayOfAnEventAfterTheLatestSession() {
        given(missedInTheSecondWeek())
                .when(next -> next.on(SECOND_WEEK).session())
                .thenAccepted();
    }

    @Test
    void aSessionAfterTheLatestSessionButBeforeTheLatestEventBreaksTheOrderOfDates() {
        given(missedInTheSecondWeek())
                .when(next -> next.on(SECOND_WEEK.minusDays(1)).session())
                .thenRejected(DATE_ORDER);
    }

    @Test
    void theDayOfTheLatestSessionIsRememberedInTheNextPhase() {
        given(inPhase(INITIAL, 2).entering(INTERMEDIATE))
                .when(next -> next.daysLater(0).session())
                .thenRejected(SESSION_DAY);
    }

    @Test
    void theOrderOfDatesIsReportedBesideTheOrderOfPhases() {
        given(inPhase(INITIAL, 2))
                .when(next -> next.daysLater(-1).entering(TERMINATION))
                .thenRejected(DATE_ORDER, PHASE_ORDER);
        given(inPhase(INITIAL, 2)).when(next -> next.daysLater(-1).conclusion()).thenRejected(DATE_ORDER, PHASE_ORDER);
    }

    private static CourseScript missedInTheSecondWeek() {
        return opened().quietSessions(1).then(next -> next.on(SECOND_WEEK).missed());
    }
}
