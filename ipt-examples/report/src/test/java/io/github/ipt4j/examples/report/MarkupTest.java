package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.report.form.Forms;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Markup, scripts and right-to-left text in every text of a journal are text on every page, and nothing else. */
final class MarkupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u202E\u05D0\u05D1 $unsafe{1}";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";

    private final List<String> written = new ArrayList<>();

    static AuditedCourse hostile() {
        return new MarkupTest().audited();
    }

    /** A private text like no other. */
    private PrivateText text() {
        written.add("private-" + written.size() + "-");
        return PrivateText.of(written.get(written.size() - 1) + HOSTILE);
    }

    private AuditedCourse audited() {
        Course unopened = Course.enforcing(Protocols.standard());
        CourseEvent opening = CourseOpened.builder()
                .date(DAY)
                .client(Client.of("client" + HOSTILE))
                .addConcern(Concern.MAJOR_DEPRESSION)
                .putExtension("org.example.note", PrivateText.of("extension" + HOSTILE))
                .build();
        CourseEvent session =
                SessionHeld.of(session()).deviating(new Deviation(RuleSet.of(Rule.PROBLEM_IDENTIFIED), text()));
        return AuditedCourse.of(unopened, List.of(opening, session));
    }

    private Session session() {
        return Session.of(
                1,
                DAY,
                PresentProblem.builder().area(ProblemArea.GRIEF).summary(text()).build(),
                AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 2, 2, 2, 2, 1)),
                ExploreArea.builder()
                        .area(ProblemArea.GRIEF)
                        .identified(true)
                        .detail(GriefDetail.builder()
                                .person(text())
                                .relationship(text())
                                .build())
                        .build(),
                ExploreArea.builder()
                        .area(ProblemArea.ROLE_DISPUTE)
                        .identified(true)
                        .detail(RoleDisputeDetail.builder()
                                .person(text())
                                .issue(text())
                                .build())
                        .build(),
                ExploreArea.builder()
                        .area(ProblemArea.ROLE_TRANSITION)
                        .identified(true)
                        .detail(RoleTransitionDetail.builder()
                                .oldRole(text())
                                .newRole(text())
                                .build())
                        .build(),
                ExploreArea.builder()
                        .area(ProblemArea.INTERPERSONAL_DEFICITS)
                        .identified(true)
                        .detail(InterpersonalDeficitsDetail.builder()
                                .patterns(text())
                                .build())
                        .build(),
                ReviewInventory.builder()
                        .relationships(List.of(Relationship.builder()
                                .person(text())
                                .closeness(2)
                                .expectations(text())
                                .build()))
                        .build(),
                SetGoal.of(Goal.builder()
                        .id("goal" + HOSTILE)
                        .text(text())
                        .plan(text())
                        .build()),
                PlanTermination.builder().summary(text()).build(),
                PlanAhead.builder().summary(text()).build(),
                ReviewRisk.builder()
                        .outcome(RiskReviewOutcome.SAFETY_PLAN_AGREED)
                        .summary(text())
                        .build(),
                FlagRisk.builder().summary(text()).build(),
                WorkOnExercise.builder()
                        .module("module" + HOSTILE)
                        .step(ExerciseStep.INTRODUCED)
                        .worksheet("worksheet" + HOSTILE)
                        .record(record())
                        .build());
    }

    private ExerciseRecord record() {
        return ExerciseRecord.of(Map.of(
                text().reveal(),
                RecordValue.text(text().reveal()),
                "choices",
                RecordValue.choices(List.of(text().reveal())),
                "rows",
                RecordValue.rows(List.of(Map.of(text().reveal(), RecordValue.text(text().reveal()))))));
    }

    @Test
    void privateTextsAreTextIfTheyAreAskedFor() {
        AuditedCourse audited = audited();
        assertThat(audited.verdicts().get(1).type().word()).isEqualTo("deviating");
        String html = CourseReport.of(audited).disclosing(Disclosure.EVERYTHING).html();
        assertThat(written).hasSizeGreaterThan(20).allMatch(marker -> html.contains(marker + ESCAPED));
        assertHarmless(html);
    }

    @Test
    void privateTextsAreNotThereOtherwise() {
        AuditedCourse audited = audited();
        String html = CourseReport.of(audited).html();
        assertThat(written).noneMatch(html::contains);
        assertHarmless(html);
    }

    @Test
    void idsAreText() {
        String html = CourseReport.of(audited()).html();
        assertThat(html).contains("client" + ESCAPED, "goal" + ESCAPED, "module" + ESCAPED, "worksheet" + ESCAPED);
    }

    @Test
    void formsShowThemAsTextToo() {
        AuditedCourse audited = audited();
        for (Disclosure disclosure : Disclosure.values()) {
            Forms forms = Forms.of(audited, disclosure);
            for (String html : List.of(
                    forms.note(OptionalInt.empty()).html(),
                    forms.plan().html(),
                    forms.summary().html())) {
                assertThat(html).contains("client" + ESCAPED);
                assertHarmless(html);
                boolean shown = disclosure == Disclosure.EVERYTHING;
                assertThat(written.stream().anyMatch(html::contains)).isEqualTo(shown);
            }
        }
    }

    private static void assertHarmless(String html) {
        assertThat(html).doesNotContain("<script", "<img", "extension");
        assertThat(Run.problems(html)).isEmpty();
    }
}
