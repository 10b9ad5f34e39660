package io.github.ipt4j.protocol.risk;

import static io.github.ipt4j.core.activity.RiskReviewOutcome.ASSESSED;
import static io.github.ipt4j.core.activity.RiskReviewOutcome.SAFETY_PLAN_AGREED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.progress.ObservedCourses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RiskRecordTest {

    private static final Activity ABOVE_ZERO =
            AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 1));
    private static final Activity ZERO = AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 0));
    private static final Activity POSTNATAL =
            AssessSymptoms.of(Assessment.ofItems(Scales.EPDS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    private static final Activity TOTAL_ALONE = AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 24));
    private static final Activity ANXIETY = AssessSymptoms.of(Assessment.ofItems(Scales.GAD_7, 3, 3, 3, 3, 3, 3, 3));
    private static final Activity REVIEW = ReviewRisk.of(SAFETY_PLAN_AGREED);

    private static RiskRecord after(Activity... session) {
        return ObservedCourses.course(List.of(List.of(session))).risk();
    }

    private static LocalDate day(int session) {
        return ObservedCourses.FIRST_DAY.plusWeeks(session - 1L);
    }

    @Test
    void aFlagHoldsWhatOpenedItAndWhen() {
        RiskRecord record = ObservedCourses.course(
                        List.of(List.of(), List.of(ABOVE_ZERO), List.of(FlagRisk.of()), List.of(POSTNATAL)))
                .risk();

        assertThat(record.flags())
                .containsExactly(
                        open(2, Optional.of(Scales.PHQ_9)),
                        open(3, Optional.empty()),
                        open(4, Optional.of(Scales.EPDS)));
        assertThat(record.open()).hasSize(3);
        assertThat(record.standing()).isEqualTo(RiskStanding.OPEN);
    }

    @Test
    void aReviewAnswersEveryOpenFlagAndStaysWithIt() {
        RiskRecord record = ObservedCourses.course(List.of(
                        List.of(ABOVE_ZERO), List.of(FlagRisk.of()), List.of(REVIEW), List.of(ReviewRisk.of(ASSESSED))))
                .risk();

        assertThat(record.flags())
                .extracting(RiskFlag::review)
                .containsOnly(Optional.of(new RiskReviewValue(OptionalInt.of(3), day(3), SAFETY_PLAN_AGREED)))
                .hasSize(2);
        assertThat(record.open()).isEmpty();
        assertThat(record.standing()).isEqualTo(RiskStanding.REVIEWED);
    }

    @Test
    void aSuicideItemLeftUnansweredLeavesRiskUnknown() {
        assertThat(after(ZERO, answers(0, null)).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(ABOVE_ZERO, answers(0, null)).standing()).isEqualTo(RiskStanding.OPEN);
        assertThat(RiskRecord.NOTHING_SUBMITTED
                        .after(session(ZERO))
                        .afterRefused(session(answers(0, null)))
                        .standing())
                .isEqualTo(RiskStanding.UNKNOWN);
    }

    @Test
    void anAnsweredSuicideItemCountsWhateverElseWasLeftUnanswered() {
        assertThat(after(answers(null, 1)).standing()).isEqualTo(RiskStanding.OPEN);
        assertThat(after(answers(null, 0)).standing()).isEqualTo(RiskStanding.NOT_FLAGGED);
    }

    /** An assessment with PHQ-9 of which the first eight items have one answer, and the last has another. */
    private static Activity answers(@Nullable Integer others, @Nullable Integer last) {
        List<OptionalInt> answers = new ArrayList<>(Collections.nCopies(8, answer(others)));
        answers.add(answer(last));
        return AssessSymptoms.of(Assessment.ofAnswers(Scales.PHQ_9, answers));
    }

    private static OptionalInt answer(@Nullable Integer score) {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    @Test
    void aReviewBeforeTheAnswerInOneSessionDoesNotAnswerIt() {
        assertThat(after(REVIEW, ABOVE_ZERO).standing()).isEqualTo(RiskStanding.OPEN);
        assertThat(after(ABOVE_ZERO, REVIEW).standing()).isEqualTo(RiskStanding.REVIEWED);
    }

    @Test
    void aLaterAnswerOfZeroDoesNotCloseAFlag() {
        RiskRecord record = ObservedCourses.course(List.of(List.of(ABOVE_ZERO), List.of(ZERO)))
                .risk();

        assertThat(record.open()).hasSize(1);
        assertThat(record.standing()).isEqualTo(RiskStanding.OPEN);
    }

    private static RiskFlag open(int session, Optional<Scale> scale) {
        Optional<RiskKind> kind = scale.map(asked -> RiskKind.SUICIDE);
        return new RiskFlagValue(OptionalInt.of(session), day(session), scale, kind, false, Optional.empty());
    }

    @Test
    void aClientWhoWasFlaggedAndReviewedIsReviewedWhateverIsAnsweredLater() {
        assertThat(after(ABOVE_ZERO, REVIEW, ZERO).standing()).isEqualTo(RiskStanding.REVIEWED);
        assertThat(after(FlagRisk.of(), REVIEW, ZERO).standing()).isEqualTo(RiskStanding.REVIEWED);
        assertThat(after(ABOVE_ZERO, REVIEW, TOTAL_ALONE).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(REVIEW, ZERO).standing()).isEqualTo(RiskStanding.NOT_FLAGGED);
    }

    @Test
    void aConcernIsOfTheKindThatTheCounselorRecorded() {
        FlagRisk child = FlagRisk.builder().kind(RiskKind.CHILD_AT_RISK).build();

        assertThat(after(child, FlagRisk.of(), ABOVE_ZERO).flags())
                .extracting(RiskFlag::kind)
                .containsExactly(Optional.of(RiskKind.CHILD_AT_RISK), Optional.empty(), Optional.of(RiskKind.SUICIDE));
    }

    @Test
    void aFlagOfARefusedEntryIsMarkedAndHasNoSession() {
        RiskRecord record = RiskRecord.NOTHING_SUBMITTED.afterRefused(session(ABOVE_ZERO));

        assertThat(record.flags())
                .containsExactly(new RiskFlagValue(
                        OptionalInt.empty(),
                        day(1),
                        Optional.of(Scales.PHQ_9),
                        Optional.of(RiskKind.SUICIDE),
                        true,
                        Optional.empty()));
        assertThat(record.after(session(REVIEW)).standing()).isEqualTo(RiskStanding.REVIEWED);
    }

    @Test
    void aRefusedEntryClearsAndAnswersNothing() {
        RiskRecord zero = RiskRecord.NOTHING_SUBMITTED.after(session(ZERO));
        RiskRecord open = RiskRecord.NOTHING_SUBMITTED.after(session(ABOVE_ZERO));

        assertThat(RiskRecord.NOTHING_SUBMITTED.afterRefused(session(ZERO)).standing())
                .isEqualTo(RiskStanding.UNKNOWN);
        assertThat(zero.afterRefused(session(TOTAL_ALONE)).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(open.afterRefused(session(REVIEW))).isSameAs(open);
        assertThat(zero.afterRefused(session(ABOVE_ZERO, REVIEW)).standing()).isEqualTo(RiskStanding.OPEN);
    }

    @Test
    void aRefusedEntryMattersOnlyIfItFlagsOrLeavesAnAnswerUnknown() {
        assertThat(RiskRecord.isAffectedByRefused(session(FlagRisk.of()))).isTrue();
        assertThat(RiskRecord.isAffectedByRefused(session(ABOVE_ZERO))).isTrue();
        assertThat(RiskRecord.isAffectedByRefused(session(TOTAL_ALONE))).isTrue();
        assertThat(RiskRecord.isAffectedByRefused(session(ZERO, ANXIETY, REVIEW, PlanTermination.of())))
                .isFalse();
    }

    @Test
    void flagsOfRefusedEntriesAreTakenOnlyFromARecordOfTheSameEvents() {
        RiskRecord refused = RiskRecord.NOTHING_SUBMITTED.afterRefused(session(ABOVE_ZERO));
        RiskRecord answered = refused.after(session(REVIEW));

        assertThat(refused.withRefusedFlagsOf(answered).flags()).isEqualTo(answered.flags());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refused.withRefusedFlagsOf(RiskRecord.NOTHING_SUBMITTED))
                .withMessageContaining("lacks flags");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RiskRecord.NOTHING_SUBMITTED.withRefusedFlagsOf(refused))
                .withMessageContaining("further flags");
    }

    @Test
    void aFlagAndItsReviewSayWhereTheyStand() {
        RiskFlag flag = RiskRecord.NOTHING_SUBMITTED
                .afterRefused(session(ABOVE_ZERO))
                .after(session(REVIEW))
                .flags()
                .get(0);

        assertThat(flag.toString()).startsWith("RiskFlag[refused entry, 2026-");
        assertThat(flag.review().orElseThrow().toString())
                .startsWith("RiskReview[session 1, 2026-")
                .endsWith("safety-plan-agreed]");
    }

    @Test
    void aRecordThatWasNotReadToItsEndIsUnknownUnlessAConcernIsOpen() {
        assertThat(after(ZERO).notReadToItsEnd().standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(ABOVE_ZERO, REVIEW).notReadToItsEnd().standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(ABOVE_ZERO).notReadToItsEnd().standing()).isEqualTo(RiskStanding.OPEN);
        assertThat(after(ZERO).isWhole()).isTrue();
        assertThat(after(ZERO).notReadToItsEnd().isWhole()).isFalse();
    }

    @Test
    void aRecordIsAValueThatShowsItsStandingAlone() {
        RiskRecord record = after(ZERO);
        assertThat(record)
                .isEqualTo(after(ZERO))
                .hasSameHashCodeAs(after(ZERO))
                .isNotEqualTo(record.notReadToItsEnd())
                .isNotEqualTo(record.after(CourseDiscontinued.of(day(1), DiscontinuationReason.DROPPED_OUT)))
                .isNotEqualTo(after(ABOVE_ZERO))
                .isNotEqualTo(RiskRecord.NOTHING_SUBMITTED)
                .isNotEqualTo("RiskRecord[not-flagged]");
        assertThat(after(ABOVE_ZERO)).hasToString("RiskRecord[1 flags, open]");
    }

    private static SessionHeld session(Activity... activities) {
        return SessionHeld.of(Session.of(1, day(1), activities));
    }

    @Test
    void aTotalAloneLeavesRiskUnknownUnlessItCannotBeReachedWithTheItemAtZero() {
        assertThat(after(AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 25)))
                        .standing())
                .isEqualTo(RiskStanding.OPEN);
        assertThat(after(AssessSymptoms.of(Assessment.ofTotal(Scales.EPDS, 27))).standing())
                .isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(AssessSymptoms.of(Assessment.ofTotal(Scales.EPDS, 28))).standing())
                .isEqualTo(RiskStanding.OPEN);
        assertThat(after(TOTAL_ALONE).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(ZERO, TOTAL_ALONE).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(ZERO).standing()).isEqualTo(RiskStanding.NOT_FLAGGED);
        assertThat(after(ZERO, ANXIETY).standing()).isEqualTo(RiskStanding.NOT_FLAGGED);
        assertThat(after(ANXIETY).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after().standing()).isEqualTo(RiskStanding.UNKNOWN);
    }

    @Test
    void aCourseThatEndsWithAnOpenFlagIsMarked() {
        Course open = ObservedCourses.course(List.of(List.of(ABOVE_ZERO)));

        assertThat(open.risk().endedWithOpenFlag()).isFalse();
        assertThat(ended(open).risk().endedWithOpenFlag()).isTrue();
        assertThat(ended(ObservedCourses.next(open, List.of(REVIEW))).risk().endedWithOpenFlag())
                .isFalse();
    }

    private static Course ended(Course course) {
        return course.record(CourseDiscontinued.of(day(9), DiscontinuationReason.DROPPED_OUT))
                .orElseThrow();
    }
}
