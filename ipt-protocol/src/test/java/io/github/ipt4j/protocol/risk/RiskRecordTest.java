package io.github.ipt4j.protocol.risk;

import static io.github.ipt4j.core.activity.RiskReviewOutcome.NO_IMMEDIATE_RISK;
import static io.github.ipt4j.core.activity.RiskReviewOutcome.SAFETY_PLAN_AGREED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.progress.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RiskRecordTest {

    private static final Activity ABOVE_ZERO =
            AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 1));
    private static final Activity ZERO = AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 0));
    private static final Activity POSTNATAL =
            AssessSymptoms.of(Assessment.ofItems(Scales.EPDS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    private static final Activity TOTAL_ALONE = AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 27));
    private static final Activity ANXIETY = AssessSymptoms.of(Assessment.ofItems(Scales.GAD_7, 3, 3, 3, 3, 3, 3, 3));
    private static final Activity REVIEW = ReviewRisk.of(SAFETY_PLAN_AGREED);

    private static RiskRecord after(Activity... session) {
        return RiskRecord.of(Told.course(List.of(List.of(session))));
    }

    private static LocalDate day(int session) {
        return Told.FIRST_DAY.plusWeeks(session - 1L);
    }

    @Test
    void aFlagSaysByWhatAndWhenItWasOpened() {
        RiskRecord record = RiskRecord.of(
                Told.course(List.of(List.of(), List.of(ABOVE_ZERO), List.of(FlagRisk.of()), List.of(POSTNATAL))));

        assertThat(record.flags())
                .containsExactly(
                        new RiskFlag(2, day(2), Optional.of(Scales.PHQ_9), Optional.empty()),
                        new RiskFlag(3, day(3), Optional.empty(), Optional.empty()),
                        new RiskFlag(4, day(4), Optional.of(Scales.EPDS), Optional.empty()));
        assertThat(record.open()).hasSize(3);
        assertThat(record.standing()).isEqualTo(RiskStanding.OPEN);
    }

    @Test
    void aReviewAnswersEveryOpenFlagAndStaysWithIt() {
        RiskRecord record = RiskRecord.of(Told.course(List.of(
                List.of(ABOVE_ZERO),
                List.of(FlagRisk.of()),
                List.of(REVIEW),
                List.of(ReviewRisk.of(NO_IMMEDIATE_RISK)))));

        assertThat(record.flags())
                .extracting(RiskFlag::review)
                .containsOnly(Optional.of(new RiskReview(3, day(3), SAFETY_PLAN_AGREED)))
                .hasSize(2);
        assertThat(record.open()).isEmpty();
        assertThat(record.standing()).isEqualTo(RiskStanding.REVIEWED);
    }

    @Test
    void aReviewBeforeTheAnswerInOneSessionDoesNotAnswerIt() {
        assertThat(after(REVIEW, ABOVE_ZERO).standing()).isEqualTo(RiskStanding.OPEN);
        assertThat(after(ABOVE_ZERO, REVIEW).standing()).isEqualTo(RiskStanding.REVIEWED);
    }

    @Test
    void aLaterAnswerOfZeroDoesNotCloseAFlag() {
        RiskRecord record = RiskRecord.of(Told.course(List.of(List.of(ABOVE_ZERO), List.of(ZERO))));

        assertThat(record.open()).hasSize(1);
        assertThat(record.standing()).isEqualTo(RiskStanding.OPEN);
    }

    @Test
    void aTotalAloneLeavesRiskUnknown() {
        assertThat(after(TOTAL_ALONE).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(ZERO, TOTAL_ALONE).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after(ZERO).standing()).isEqualTo(RiskStanding.NOT_FLAGGED);
        assertThat(after(ZERO, ANXIETY).standing()).isEqualTo(RiskStanding.NOT_FLAGGED);
        assertThat(after(ANXIETY).standing()).isEqualTo(RiskStanding.UNKNOWN);
        assertThat(after().standing()).isEqualTo(RiskStanding.UNKNOWN);
    }

    @Test
    void aCourseThatEndsWithAnOpenFlagSaysSo() {
        Course open = Told.course(List.of(List.of(ABOVE_ZERO)));

        assertThat(RiskRecord.of(open).endedWithOpenFlag()).isFalse();
        assertThat(RiskRecord.of(ended(open)).endedWithOpenFlag()).isTrue();
        assertThat(RiskRecord.of(ended(Told.next(open, List.of(REVIEW)))).endedWithOpenFlag())
                .isFalse();
    }

    private static Course ended(Course course) {
        return course.record(CourseDiscontinued.of(day(9), DiscontinuationReason.DROPPED_OUT))
                .orElseThrow();
    }
}
