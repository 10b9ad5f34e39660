package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.client.Concern.MAJOR_DEPRESSION;
import static io.github.ipt4j.protocol.Rule.COURSE_ALREADY_OPEN;
import static io.github.ipt4j.protocol.Rule.COURSE_CLOSED;
import static io.github.ipt4j.protocol.Rule.COURSE_NOT_OPEN;
import static io.github.ipt4j.protocol.Rule.DEVIATION_NEEDLESS;
import static io.github.ipt4j.protocol.Rule.OPENING_CONCERN;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;

import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningRulesTest {

    private static final CourseOpened WITHOUT_CONCERN =
            CourseOpened.builder().date(FIRST_DAY).client(Client.of("c-001")).build();

    @Test
    void aCourseOpensForAConcern() {
        given(Protocols.standard()).when(NextEvent::opening).thenAccepted().thenCourse(CourseStatus.OPEN);
    }

    @Test
    void anOpeningWithoutAConcernIsRejected() {
        given(Protocols.standard())
                .when(WITHOUT_CONCERN)
                .thenRejected(OPENING_CONCERN)
                .thenCourse(CourseStatus.UNOPENED);
    }

    @Test
    void aMissingConcernCannotBeWaived() {
        given(Protocols.standard())
                .when(WITHOUT_CONCERN.deviating(departing(OPENING_CONCERN)))
                .thenRejected(OPENING_CONCERN, DEVIATION_NEEDLESS);
    }

    @Test
    void anOpeningThatDeviatesForNoReasonIsRejected() {
        given(Protocols.standard())
                .when(next -> next.opening().deviating(departing(PHASE_MAXIMUM)))
                .thenRejected(DEVIATION_NEEDLESS);
    }

    @Test
    void theProtocolThatAnOpeningNamesIsNotCompared() {
        given(Protocols.standard())
                .when(CourseOpened.builder()
                        .date(FIRST_DAY)
                        .client(Client.of("c-001"))
                        .addConcern(MAJOR_DEPRESSION)
                        .protocol("another")
                        .build())
                .thenAccepted();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COURSE_OPENED")
    void nothingElseHappensBeforeTheOpening(EventType type) {
        given(Protocols.standard()).when(next -> event(type, next)).thenRejected(COURSE_NOT_OPEN);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COURSE_OPENED")
    void thatNoCourseIsOpenIsReportedAlone(EventType type) {
        given(Protocols.standard())
                .when(next -> event(type, next).deviating(departing(COURSE_NOT_OPEN, PHASE_MAXIMUM)))
                .thenRejected(COURSE_NOT_OPEN);
    }

    @Test
    void anOpenCourseIsNotOpenedAgain() {
        given(opened()).when(NextEvent::opening).thenRejected(COURSE_ALREADY_OPEN);
    }

    @Test
    void thatTheCourseIsAlreadyOpenIsReportedAlone() {
        given(opened())
                .when(CourseOpened.builder()
                        .from(WITHOUT_CONCERN)
                        .date(FIRST_DAY.minusDays(1))
                        .deviation(departing(OPENING_CONCERN))
                        .build())
                .thenRejected(COURSE_ALREADY_OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONTACT_MADE", "RECORD_CORRECTED"})
    void onlyAContactOrACorrectionHappensToAConcludedCourse(EventType type) {
        given(conforming(3, 10, 3)).when(next -> event(type, next)).thenRejected(COURSE_CLOSED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONTACT_MADE", "RECORD_CORRECTED"})
    void onlyAContactOrACorrectionHappensToADiscontinuedCourse(EventType type) {
        given(discontinued()).when(next -> event(type, next)).thenRejected(COURSE_CLOSED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONTACT_MADE", "RECORD_CORRECTED"})
    void thatTheCourseIsClosedIsReportedAlone(EventType type) {
        given(discontinued())
                .when(next -> event(type, next.daysLater(-99)).deviating(departing(PHASE_MAXIMUM)))
                .thenRejected(COURSE_CLOSED);
    }

    private static CourseScript discontinued() {
        return opened().quietSessions(2).then(NextEvent::discontinuation);
    }

    private static Deviation departing(Rule... rules) {
        return Deviation.of("so it was", rules);
    }

    private static CourseEvent event(EventType type, NextEvent next) {
        return switch (type) {
            case COURSE_OPENED -> next.opening();
            case SESSION_HELD -> next.session();
            case SESSION_MISSED -> next.missed();
            case CONTACT_MADE -> next.contact();
            case FORMULATION_AGREED -> next.formulation();
            case PHASE_ENTERED -> next.entering(Phase.INTERMEDIATE);
            case COURSE_CONCLUDED -> next.conclusion();
            case COURSE_DISCONTINUED -> next.discontinuation();
            case RECORD_CORRECTED -> next.retraction(1);
        };
    }
}
