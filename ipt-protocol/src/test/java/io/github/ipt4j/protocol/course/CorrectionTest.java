package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.activity.RiskReviewOutcome.SAFETY_PLAN_AGREED;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.testing.CourseScenario.given;
import static io.github.ipt4j.protocol.testing.CourseScript.conforming;
import static io.github.ipt4j.protocol.testing.CourseScript.inPhase;
import static io.github.ipt4j.protocol.testing.CourseScript.opened;
import static io.github.ipt4j.protocol.testing.NextEvent.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionMissed;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Corrections one by one: what they need, what they change and what they report. */
class CorrectionTest {

    @Test
    void nothingIsCorrectedBeforeTheOpening() {
        given(Protocols.standard()).when(next -> next.retraction(1)).thenRejected(Rule.COURSE_NOT_OPEN);
        given(Course.observing(Protocols.standard()))
                .when(next -> next.retraction(1))
                .thenRejected(Rule.COURSE_NOT_OPEN);
    }

    @Test
    void aCorrectionNamesAnEntryInForce() {
        given(opened().quietSessions(2)).when(next -> next.retraction(4)).thenRejected(Rule.CORRECTION_ENTRY);
        Course retracted =
                opened().quietSessions(2).then(next -> next.retraction(3)).course();
        assertThat(retracted.entries()).isEqualTo(4);
        given(retracted).when(next -> next.retraction(3)).thenRejected(Rule.CORRECTION_ENTRY);
        given(retracted).when(next -> next.retraction(4)).thenRejected(Rule.CORRECTION_ENTRY);
        given(retracted)
                .when(next -> next.correction().adds(next.missed()).before(3).build())
                .thenRejected(Rule.CORRECTION_ENTRY);
        given(retracted)
                .when(next -> next.correction()
                        .removes(2)
                        .adds(next.missed())
                        .before(2)
                        .build())
                .thenAccepted();
    }

    @Test
    void aCourseKeepsAnOpening() {
        given(opened().quietSessions(1)).when(next -> next.retraction(1)).thenRejected(Rule.CORRECTION_ENTRY);
        given(opened().quietSessions(1))
                .when(next -> next.correction().removes(1).adds(next.missed()).build())
                .thenRejected(Rule.CORRECTION_ENTRY);
        given(opened().quietSessions(1))
                .when(next ->
                        next.correction().removes(1).adds(openedFor(FIRST_DAY)).build())
                .thenAccepted();
    }

    @Test
    void anOpeningAfterTheFirstSessionOpensNothingThatWasRecorded() {
        Verdict verdict = given(opened().quietSessions(2))
                .when(next -> next.correction()
                        .removes(1)
                        .adds(openedFor(FIRST_DAY.plusDays(1)))
                        .build())
                .thenRejected(Rule.COURSE_NOT_OPEN, Rule.SESSION_GAP)
                .verdict();
        assertThat(verdict.violations().get(0).facts()).first().isEqualTo(at(2));
        assertThat(verdict.violations().get(1).facts()).first().isEqualTo(at(3));
    }

    @Test
    void aCorrectionIsNotDatedBeforeWhatItCorrects() {
        Verdict verdict = given(opened().quietSessions(2))
                .when(next -> next.on(FIRST_DAY).retraction(3))
                .thenRejected(Rule.DATE_ORDER)
                .verdict();
        assertThat(verdict.violations().get(0).facts()).containsExactly(new Fact.Corrected(FIRST_DAY.plusDays(7)));
        given(opened().quietSessions(2))
                .when(next -> next.on(FIRST_DAY)
                        .correction()
                        .adds(ContactMade.of(FIRST_DAY.plusDays(1)))
                        .build())
                .thenRejected(Rule.DATE_ORDER);
        given(opened().quietSessions(2))
                .when(next -> next.on(FIRST_DAY)
                        .correction()
                        .removes(3)
                        .adds(next.missed())
                        .before(9)
                        .build())
                .thenRejected(Rule.DATE_ORDER, Rule.CORRECTION_ENTRY);
    }

    @Test
    void theDateOfACorrectionIsNotThatOfTheLatestEvent() {
        given(opened().quietSessions(2))
                .when(next -> next.on(FIRST_DAY.plusDays(300)).retraction(3))
                .thenAccepted()
                .andWhen(NextEvent::session)
                .thenAccepted();
    }

    @Test
    void aForgottenNoShowIsEnteredLate() {
        Course course = late(opened().quietSessions(3).course(), missed(10));
        assertThat(course.history().events())
                .extracting(event -> event.event().type().word())
                .containsExactly("course-opened", "session-held", "session-held", "session-missed", "session-held");
        assertThat(course.history().events()).extracting(AcceptedEvent::entry).containsExactly(1, 2, 3, 5, 4);
        assertThat(course.conforms()).isTrue();
    }

    @Test
    void whatHappenedOnTheDayOfTheConclusionNeedsItsPlace() {
        Course course = conforming(3, 10, 3).course();
        int conclusion = course.entries();
        LocalDate day = course.state().latestDate().orElseThrow();
        SessionMissed missed = SessionMissed.of(day, MissedReason.NO_SHOW);
        given(course).when(next -> next.correction().adds(missed).build()).thenRejected(Rule.COURSE_CLOSED);
        given(course)
                .when(next -> next.correction().adds(missed).before(conclusion).build())
                .thenAccepted();
    }

    @Test
    void aCourseIsCorrectedAfterItsEnd() {
        Course course = conforming(3, 10, 3).course();
        given(course)
                .when(next -> next.retraction(course.entries()))
                .thenAccepted()
                .thenCourse(CourseStatus.OPEN);
    }

    @Test
    void everyRuleThatTheReplayBreaksIsReportedOnceWithItsEntries() {
        Course course = inPhase(INTERMEDIATE, 3, 2).course();
        int entered = entryOf(course, "phase-entered");
        Verdict verdict = given(course)
                .when(next -> next.retraction(2))
                .thenRejected(verdictOf(course, 2))
                .verdict();
        assertThat(verdict.rules()).isNotEmpty();
        assertThat(verdict.violations())
                .allSatisfy(violation -> assertThat(violation.facts()).first().isInstanceOf(Fact.AtEntries.class));
        assertThat(verdict.violations())
                .anySatisfy(violation -> assertThat(violation.facts()).first().isEqualTo(at(entered)));
    }

    private static Rule[] verdictOf(Course course, int entry) {
        return Iterables.toArray(
                course.record(NextEvent.after(course).retraction(entry)).rules(), Rule.class);
    }

    @Test
    void aDeviationOfACorrectionWaivesTheRulesAtTheEventsWhereTheyArise() {
        Course course = inPhase(INTERMEDIATE, 3, 2).course();
        RecordCorrected retraction = NextEvent.after(course).retraction(2);
        Deviation deviation = Deviation.of("it was never held", verdictOf(course, 2));
        Verdict verdict =
                course.record(retraction.toBuilder().deviation(deviation).build());

        assertThat(verdict.type()).isEqualTo(VerdictType.DEVIATING);
        assertThat(verdict.course().history().deviations())
                .extracting(AcceptedEvent::entry)
                .contains(entryOf(course, "phase-entered"));
        assertThat(verdict.course().conforms()).isFalse();

        Course later = late(verdict.course(), missed(10));
        assertThat(later.conforms()).as("waivers stay with the events").isFalse();
    }

    @Test
    void aDeviationThatIsNotNeededIsReported() {
        Deviation needless = Deviation.of("so it was", Rule.PHASE_MAXIMUM);
        given(opened().quietSessions(2))
                .when(next ->
                        next.correction().adds(missed(3)).deviation(needless).build())
                .thenRejected(Rule.DEVIATION_NEEDLESS);
        given(opened().quietSessions(2))
                .when(next ->
                        next.correction().adds(missed(3).deviating(needless)).build())
                .thenRejected(Rule.DEVIATION_NEEDLESS);
    }

    @Test
    void anEventThatBreaksARuleIsEnteredLateWithItsOwnDeviation() {
        Course course = opened().quietSessions(2).course();
        CourseEvent again = NextEvent.after(course).on(FIRST_DAY.plusDays(7)).session();
        given(course).when(next -> next.correction().adds(again).build()).thenRejected(Rule.SESSION_DAY);
        given(course)
                .when(next -> next.correction()
                        .adds(again.deviating(Deviation.of("twice that day", Rule.SESSION_DAY)))
                        .build())
                .thenAccepted();
    }

    @Test
    void observingACorrectionIsAcceptedAndDeparturesStayAtTheirEvents() {
        Course course = Course.observing(Protocols.standard());
        for (CourseEvent event : inPhase(INTERMEDIATE, 3, 2).events()) {
            course = course.record(event).orElseThrow();
        }
        Verdict verdict = course.record(NextEvent.after(course).retraction(2));
        assertThat(verdict.type()).isEqualTo(VerdictType.ACCEPTED);
        assertThat(verdict.course().history().deviations()).isNotEmpty();
        assertThat(verdict.course().conforms()).isFalse();
    }

    @Test
    void signalsOfRemovedEntriesNoLongerCount() {
        Course course = opened().quietSessions(1)
                .then(next -> next.contact(FlagRisk.of()))
                .course();
        assertThat(course.risk().isOpen()).isTrue();
        given(course).when(next -> next.retraction(3)).thenAccepted().thenAdvised();
        given(course).when(next -> next.retraction(2)).thenAccepted().thenAdvised(AdvisoryKind.RISK_FLAGGED);
    }

    @Test
    void signalsOfRefusedEventsCountUntilTheyAreReviewedInTheOrderOfSubmission() {
        Course course = opened().quietSessions(1)
                .then(next -> next.daysLater(3).contact(ReviewRisk.of(SAFETY_PLAN_AGREED)))
                .course();
        ContactMade early = ContactMade.of(FIRST_DAY.minusDays(1), FlagRisk.of());
        Course refused = course.record(early).course();
        assertThat(refused.risk().isOpen()).isTrue();
        Course corrected = late(refused, ContactMade.of(FIRST_DAY));
        assertThat(corrected.risk()).isEqualTo(refused.risk());
        Course reviewed = late(corrected, ContactMade.of(FIRST_DAY, ReviewRisk.of(SAFETY_PLAN_AGREED)));
        assertThat(reviewed.risk().isOpen()).isFalse();
        Course unreviewed = reviewed.record(NextEvent.after(reviewed).retraction(reviewed.entries()))
                .orElseThrow();
        assertThat(unreviewed.risk().isOpen()).isTrue();
    }

    @Test
    void aReviewThatIsEnteredLateAnswersWhatWasRefusedBeforeItWasSubmitted() {
        Course course = opened().quietSessions(3).course();
        ContactMade early = ContactMade.of(FIRST_DAY.minusDays(1), FlagRisk.of());
        Course refused = course.record(early).course();
        Course reviewed = late(refused, ContactMade.of(FIRST_DAY.plusDays(1), ReviewRisk.of(SAFETY_PLAN_AGREED)));
        assertThat(refused.risk().isOpen()).isTrue();
        assertThat(reviewed.risk().isOpen()).isFalse();
        assertThat(reviewed.risk().flags()).hasSize(1);

        Course flagged = reviewed.record(early).course();
        assertThat(flagged.risk().open()).hasSize(1);
        assertThat(late(flagged, missed(3)).risk().open()).hasSize(1);
    }

    @Test
    void aRefusedCorrectionThatCarriesASignalReportsIt() {
        Course course = opened().quietSessions(1).course();
        ContactMade call = ContactMade.of(FIRST_DAY.minusDays(1), FlagRisk.of());
        given(course)
                .when(next -> next.correction().adds(call).build())
                .thenRejected(Rule.COURSE_NOT_OPEN)
                .thenAdvised(AdvisoryKind.RISK_FLAGGED);
        Course after = course.record(
                        NextEvent.after(course).correction().adds(call).build())
                .course();
        assertThat(after.risk().flags()).hasSize(1);
        assertThat(after.risk().flags().get(0).opened()).isEqualTo(call.date());
    }

    @Test
    void aCourseWithoutHistoryCannotBeCorrected() {
        Course course = opened().quietSessions(2).course().withoutHistory();
        given(course).when(next -> next.retraction(3)).thenRejected(Rule.CORRECTION_ENTRY);
        given(course).when(next -> next.correction().adds(missed(3)).build()).thenRejected(Rule.CORRECTION_ENTRY);
        Course corrected = late(opened().quietSessions(2).course(), missed(3));
        assertThat(corrected.withoutHistory().state()).isEqualTo(corrected.state());
        assertThat(corrected.withoutHistory().advising()).isEqualTo(corrected.advising());
    }

    @Test
    void everyEntryIsKept() {
        Course course = late(opened().quietSessions(2).course(), missed(3));
        Course retracted = course.record(NextEvent.after(course).retraction(4)).orElseThrow();
        assertThat(retracted.history().entries())
                .extracting(
                        RecordEntry::number,
                        RecordEntry::isInForce,
                        entry -> entry.removedBy().orElse(0))
                .containsExactly(
                        tuple(1, true, 0),
                        tuple(2, true, 0),
                        tuple(3, true, 0),
                        tuple(4, false, 5),
                        tuple(5, false, 0));
        assertThat(Fidelity.of(retracted).corrections())
                .isEqualTo(retracted.history().corrections())
                .hasSize(2);
        assertThat(retracted.history().corrections())
                .extracting(RecordEntry::number)
                .containsExactly(4, 5);
        assertThat(course.history().corrections())
                .extracting(RecordEntry::isInForce)
                .containsExactly(true);
    }

    @Test
    void aCourseIsReadAsItWasKnownAfterAnEntry() {
        Course course = opened().quietSessions(2).course();
        Course corrected = late(course, missed(3));
        assertThat(corrected.asOf(3)).isEqualTo(course);
        assertThat(corrected.asOf(4)).isEqualTo(corrected);
        assertThatIllegalArgumentException().isThrownBy(() -> corrected.asOf(5));
    }

    @Test
    void aCorrectionSaysWhatItChanged() {
        Course course = opened().then(next -> next.quietSession(TaskActivities.tasks(Set.of(Task.IPT_EXPLAINED))))
                .quietSessions(1)
                .then(next -> next.contact(FlagRisk.of()))
                .course();
        CorrectionEffect effect = course.record(NextEvent.after(course).retraction(2))
                .correction()
                .orElseThrow();
        assertThat(effect.removed()).hasValue(2);
        assertThat(effect.added()).isEmpty();
        assertThat(effect.renumbered())
                .extracting(
                        CorrectionEffect.Renumbered::entry,
                        CorrectionEffect.Renumbered::from,
                        CorrectionEffect.Renumbered::to)
                .containsExactly(tuple(3, 2, 1));
        assertThat(effect.tasks().went()).containsExactly(Task.IPT_EXPLAINED);
        assertThat(effect.tasks().came()).isEmpty();
        assertThat(effect.measures().went()).hasSize(1);
        assertThat(effect.flags().isEmpty()).isTrue();
        assertThat(effect.deviations().isEmpty()).isTrue();

        CorrectionEffect other = course.record(NextEvent.after(course).retraction(4))
                .correction()
                .orElseThrow();
        assertThat(other.flags().went()).hasSize(1);
        assertThat(other.advisories().went())
                .extracting(CorrectionEffect.Advised::entry, CorrectionEffect.Advised::kind)
                .containsExactly(tuple(4, AdvisoryKind.RISK_FLAGGED));
    }

    @Test
    void aRefusedCorrectionHasNoEffect() {
        Course course = opened().quietSessions(1).course();
        assertThat(course.record(NextEvent.after(course).retraction(9)).correction())
                .isEmpty();
        assertThat(course.record(NextEvent.after(course).session()).correction())
                .isEmpty();
    }

    @Test
    void tenThousandCorrectionsOfACourseAreJudged() {
        Course course = opened().quietSessions(3).course();
        for (int i = 0; i < 5_000; i++) {
            course = late(course, missed(8));
            course = course.record(NextEvent.after(course).retraction(course.entries()))
                    .orElseThrow();
        }
        assertThat(course.entries()).isEqualTo(10_004);
        assertThat(course.history().events()).hasSize(4);
        assertThat(course.history().corrections()).hasSize(10_000);
        assertThat(course.conforms()).isTrue();
    }

    @Test
    void thousandsOfLateEntriesAreJudged() {
        Course course = opened().quietSessions(3).course();
        for (int i = 0; i < 3_000; i++) {
            course = late(course, ContactMade.of(FIRST_DAY.plusDays(1)));
        }
        assertThat(course.history().events()).hasSize(3_004);
    }

    private static Fact at(Integer... entries) {
        return new Fact.AtEntries(ImmutableList.copyOf(entries));
    }

    private static int entryOf(Course course, String type) {
        return course.history().events().stream()
                .filter(event -> event.event().type().word().equals(type))
                .findFirst()
                .orElseThrow()
                .entry();
    }

    private static Course late(Course course, CourseEvent event) {
        return course.record(NextEvent.after(course).correction().adds(event).build())
                .orElseThrow();
    }

    private static SessionMissed missed(int day) {
        return SessionMissed.of(FIRST_DAY.plusDays(day), MissedReason.NO_SHOW);
    }

    private static CourseOpened openedFor(LocalDate date) {
        return CourseOpened.of(Protocols.standard(), date, Client.of("c-001"), Concern.COMPLICATED_GRIEF);
    }
}
