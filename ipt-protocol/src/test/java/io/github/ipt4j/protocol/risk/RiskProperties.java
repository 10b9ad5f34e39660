package io.github.ipt4j.protocol.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.progress.ObservedCourses;
import io.github.ipt4j.protocol.testing.Courses;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class RiskProperties {

    @Provide
    static Arbitrary<List<List<Activity>>> sessions() {
        Arbitrary<Activity> answers = Arbitraries.integers()
                .between(0, 3)
                .map(item -> AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 1, 1, 1, 1, 1, 1, 1, 1, item)));
        Arbitrary<Activity> others = Arbitraries.of(
                FlagRisk.of(),
                PlanAhead.of(),
                AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 0)),
                AssessSymptoms.of(Assessment.ofItems(Scales.GAD_7, 0, 0, 0, 0, 0, 0, 0)));
        Arbitrary<Activity> reviews = Arbitraries.of(RiskReviewOutcome.class).map(ReviewRisk::of);
        Arbitrary<Activity> totals = Arbitraries.integers()
                .between(0, 27)
                .map(total -> AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, total)));
        return Arbitraries.oneOf(answers, others, reviews, totals)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(16);
    }

    @Property(tries = 300)
    void nothingButAReviewClosesAFlag(@ForAll("sessions") List<List<Activity>> sessions) {
        List<Course> stages = ObservedCourses.stages(sessions);
        for (int i = 0; i < sessions.size(); i++) {
            boolean reviewed = sessions.get(i).stream().anyMatch(ReviewRisk.class::isInstance);
            RiskRecord before = stages.get(i).risk();
            RiskRecord after = stages.get(i + 1).risk();
            assertThat(after.flags()).hasSizeGreaterThanOrEqualTo(before.flags().size());
            if (!reviewed) {
                assertThat(after.open()).containsAll(before.open());
            }
        }
    }

    @Property(tries = 300)
    void aFlagIsOpenExactlyWhereNoReviewFollowsIt(@ForAll("sessions") List<List<Activity>> sessions) {
        List<Activity> all = sessions.stream().flatMap(List::stream).toList();
        int latestReview = all.size() - 1;
        while (latestReview >= 0 && !(all.get(latestReview) instanceof ReviewRisk)) {
            latestReview--;
        }

        assertThat(ObservedCourses.course(sessions).risk().open())
                .hasSameSizeAs(all.subList(latestReview + 1, all.size()).stream()
                        .filter(RiskProperties::flags)
                        .toList());
    }

    @Property(tries = 300)
    void noClientWhoWasFlaggedIsEverNotFlagged(@ForAll("sessions") List<List<Activity>> sessions) {
        RiskRecord record = ObservedCourses.course(sessions).risk();
        if (!record.flags().isEmpty()) {
            assertThat(record.standing()).isNotEqualTo(RiskStanding.NOT_FLAGGED);
        }
        assertThat(record.standing() == RiskStanding.OPEN).isEqualTo(record.isOpen());
        assertThat(record.notReadToItsEnd().standing()).isIn(RiskStanding.OPEN, RiskStanding.UNKNOWN);
    }

    @Property(tries = 300)
    void aRefusedSessionOpensEveryFlagThatItWouldHaveOpenedAndMakesNothingSafer(
            @ForAll("sessions") List<List<Activity>> sessions) {
        RiskRecord accepted = RiskRecord.NOTHING_SUBMITTED;
        RiskRecord refused = RiskRecord.NOTHING_SUBMITTED;
        for (List<Activity> activities : sessions) {
            CourseEvent event =
                    SessionHeld.of(Session.of(1, ObservedCourses.FIRST_DAY, activities.toArray(new Activity[0])));
            accepted = accepted.after(event);
            refused = refused.afterRefused(event);
        }
        assertThat(refused.flags()).hasSameSizeAs(accepted.flags()).allMatch(RiskFlag::isOpen);
        assertThat(refused.standing()).isIn(RiskStanding.OPEN, RiskStanding.UNKNOWN);
    }

    @Property(tries = 300)
    void noEndOfACourseHidesAFlag(@ForAll("sessions") List<List<Activity>> sessions) {
        Course course = ObservedCourses.course(sessions);
        Course ended = course.record(CourseDiscontinued.of(
                        ObservedCourses.FIRST_DAY.plusYears(1), DiscontinuationReason.ENDED_EARLY_BY_AGREEMENT))
                .orElseThrow();

        assertThat(ended.risk().open()).isEqualTo(course.risk().open());
        assertThat(ended.risk().endedWithOpenFlag()).isEqualTo(course.risk().isOpen());
    }

    @Provide
    static Arbitrary<List<CourseEvent>> events() {
        return Courses.nearlyValid();
    }

    @Property(tries = 200)
    void noEventWithoutAReviewLosesAFlag(@ForAll("events") List<CourseEvent> events) {
        Course course = Course.enforcing(Protocols.standard());
        for (CourseEvent event : events) {
            List<RiskFlag> before = course.risk().open();
            course = course.record(event).course();
            List<RiskFlag> after = course.risk().open();
            if (!reviews(event)) {
                assertThat(after).containsAll(before);
            }
            assertThat(after.isEmpty()).isNotEqualTo(course.risk().isOpen());
        }
    }

    private static boolean reviews(CourseEvent event) {
        return event.activities().stream().anyMatch(ReviewRisk.class::isInstance);
    }

    private static boolean flags(Activity activity) {
        return activity instanceof FlagRisk
                || (activity instanceof AssessSymptoms assessed
                        && assessed.assessment().suicideItemAnswered().orElse(false));
    }
}
