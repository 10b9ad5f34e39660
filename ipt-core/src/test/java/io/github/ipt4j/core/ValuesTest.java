package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.Vulnerability;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.core.inventory.Relationship;
import io.github.ipt4j.core.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the values refuse, and what they say of themselves. */
class ValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void shorthandsSayTheSameAsBuilders() {
        assertThat(ExploreArea.of(ProblemArea.GRIEF, true))
                .isEqualTo(ExploreArea.builder()
                        .area(ProblemArea.GRIEF)
                        .identified(true)
                        .build());
        assertThat(WorkOnExercise.of("dear-man", ExerciseStep.PRACTICED))
                .isEqualTo(WorkOnExercise.builder()
                        .module("dear-man")
                        .step(ExerciseStep.PRACTICED)
                        .build());
        assertThat(Goal.of("call-mother"))
                .isEqualTo(Goal.builder().id("call-mother").build());
        assertThat(ExerciseRecord.blank()).isEqualTo(ExerciseRecord.of(ImmutableMap.of()));
    }

    @Test
    void everyStrategyIsForOneArea() {
        List<Strategy> strategies = Stream.of(ProblemArea.values())
                .flatMap(area -> Strategy.inArea(area).stream())
                .toList();

        assertThat(strategies).containsExactlyInAnyOrder(Strategy.values());
        assertThat(Strategy.inArea(ProblemArea.GRIEF)).allMatch(strategy -> strategy.area() == ProblemArea.GRIEF);
    }

    @Test
    void aClientIsBornInTheseCenturies() {
        assertThat(Client.builder().id("c").birthYear(1900).build().birthYear()).hasValue(1900);
        assertThat(Client.builder().id("c").birthYear(2100).build().birthYear()).hasValue(2100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Client.builder().id("c").birthYear(1899).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Client.builder().id("c").birthYear(2101).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Client.of(""));
    }

    @Test
    void whatIsUnknownOfAClientIsNotNone() {
        Client asked = Client.builder()
                .id("c")
                .vulnerabilities(ImmutableList.of())
                .circumstances(ImmutableList.of())
                .build();
        assertThat(asked.vulnerabilities()).contains(ImmutableSet.of());
        assertThat(asked.circumstances()).contains(ImmutableSet.of());
        assertThat(asked).isNotEqualTo(Client.of("c"));
        assertThat(Client.of("c").vulnerabilities()).isEmpty();
    }

    @Test
    void aClientShowsNothingButTheId() {
        Client client = Client.builder()
                .id("c-001")
                .birthYear(1987)
                .vulnerabilities(ImmutableList.of(Vulnerability.ADULT_STRESSOR))
                .build();
        assertThat(client.toString()).contains("c-001").doesNotContain("1987").doesNotContain("STRESSOR");
    }

    @Test
    void aSessionKeepsItsLimits() {
        assertThat(Session.of(999, DAY).number()).isEqualTo(999);
        assertThat(Session.builder().number(1).date(DAY).minutes(600).build().minutes())
                .hasValue(600);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.of(0, DAY))
                .withMessageContaining("number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.of(1000, DAY))
                .withMessageContaining("number");
        assertThatIllegalArgumentException().isThrownBy(() -> Session.of(1, LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Session.builder().number(1).date(DAY).minutes(0).build())
                .withMessageContaining("minutes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.builder().build())
                .withMessageContaining("number");
    }

    @Test
    void aDetailBelongsToItsArea() {
        ExploreArea.Builder grief =
                ExploreArea.builder().area(ProblemArea.GRIEF).identified(true);
        assertThat(grief.detail(GriefDetail.builder().build()).build().detail()).isPresent();
        ExploreArea.Builder dispute =
                ExploreArea.builder().area(ProblemArea.ROLE_DISPUTE).identified(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispute.detail(GriefDetail.builder().build()).build())
                .withMessageContaining("detail");
    }

    @Test
    void eachDetailNamesItsArea() {
        assertThat(GriefDetail.builder().build().area()).isEqualTo(ProblemArea.GRIEF);
        assertThat(RoleDisputeDetail.builder().build().area()).isEqualTo(ProblemArea.ROLE_DISPUTE);
        assertThat(RoleTransitionDetail.builder().build().area()).isEqualTo(ProblemArea.ROLE_TRANSITION);
        assertThat(InterpersonalDeficitsDetail.builder().build().area()).isEqualTo(ProblemArea.INTERPERSONAL_DEFICITS);
    }

    @Test
    void whetherViolenceWasFoundIsNotShown() {
        assertThat(AskAboutViolence.of(true))
                .isNotEqualTo(AskAboutViolence.of(false))
                .hasToString(AskAboutViolence.of().toString());
        assertThat(AskAboutViolence.of(false)).hasToString(AskAboutViolence.of().toString());
    }

    @Test
    void theDayOfADeathIsNotShown() {
        GriefDetail detail = GriefDetail.builder()
                .diedOn(DAY)
                .person(PrivateText.of("Klara"))
                .build();
        assertThat(detail.toString()).doesNotContain("2026").doesNotContain("Klara");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GriefDetail.builder().diedOn(LocalDate.of(10_000, 1, 1)).build());
    }

    @Test
    void aFeelingThatIsPresentIsAcceptedOrNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExploreFeeling.builder()
                        .feeling(Feeling.LOSS)
                        .present(true)
                        .build())
                .withMessageContaining("accepted");
        assertThat(ExploreFeeling.absent(Feeling.LOSS).isResolved()).isTrue();
        assertThat(ExploreFeeling.present(Feeling.LOSS, true).isResolved()).isTrue();
        assertThat(ExploreFeeling.present(Feeling.LOSS, false).isResolved()).isFalse();
    }

    @Test
    void competenceIsAffirmedByKnowingAndBelieving() {
        assertThat(AffirmCompetence.of(true, true).isAffirmed()).isTrue();
        assertThat(AffirmCompetence.of(true, false).isAffirmed()).isFalse();
        assertThat(AffirmCompetence.of(false, true).isAffirmed()).isFalse();
    }

    @Test
    void aMoodIsRatedFromZeroToTen() {
        assertThat(LinkMood.builder().mood(0).build().mood()).hasValue(0);
        assertThat(LinkMood.builder().mood(10).build().mood()).hasValue(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkMood.builder().mood(11).build())
                .withMessage("mood must be 0–10; give a number in that range.");
    }

    @Test
    void aDiagnosisHasAClassificationAndACodeThatItDoesNotShow() {
        Diagnosis diagnosis = Diagnosis.of("http://hl7.org/fhir/sid/icd-10", "F32.1");
        assertThat(diagnosis.toString()).contains("icd-10").doesNotContain("F32");
        assertThatIllegalArgumentException().isThrownBy(() -> Diagnosis.of("", "F32.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Diagnosis.of("icd-10", "F32\n"));
    }

    @Test
    void aStrategyKnowsItsArea() {
        assertThat(UseStrategy.of(Strategy.STAGE_FOUND).area()).isEqualTo(ProblemArea.ROLE_DISPUTE);
    }

    @Test
    void whatCanBeLeftOutIsLeftOut() {
        assertThat(FlagRisk.of().summary()).isEmpty();
        assertThat(LinkMood.of().mood()).isEmpty();
        assertThat(ReviewHistory.of().summary()).isEmpty();
        assertThat(ReviewMedication.of(MedicationOutcome.TAKEN).summary()).isEmpty();
        assertThat(PlanAhead.of().summary()).isEmpty();
        assertThat(PlanTermination.of().summary()).isEmpty();
        assertThat(PresentProblem.of(ProblemArea.GRIEF).summary()).isEmpty();
        assertThat(ReviewInventory.of().relationships()).isEmpty();
        assertThat(ReviewRisk.of(RiskReviewOutcome.ASSESSED).type()).isEqualTo(ActivityType.REVIEW_RISK);
        assertThat(ReviewInventory.builder()
                        .relationships(ImmutableList.of())
                        .build()
                        .relationships())
                .contains(ImmutableList.of());
    }

    @Test
    void idsAreCheckedWhereverTheyStand() {
        assertThatIllegalArgumentException().isThrownBy(() -> Goal.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewGoal.of("\n", GoalProgress.DROPPED));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkOnExercise.of("", ExerciseStep.ASSIGNED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkOnExercise.builder()
                        .module("m")
                        .step(ExerciseStep.ASSIGNED)
                        .worksheet("")
                        .build())
                .withMessageContaining("worksheet");
    }

    @Test
    void aRelationshipIsRatedWithinItsScales() {
        Relationship.Builder person = Relationship.builder().person(PrivateText.of("Klara"));
        assertThat(person.closeness(1).desired(5).satisfaction(10).build().toString())
                .doesNotContain("Klara");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship().closeness(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship().desired(6).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship().satisfaction(11).build());
    }

    private static Relationship.Builder relationship() {
        return Relationship.builder().person(PrivateText.of("Klara"));
    }

    @Test
    void aFieldProblemStatesWhatIsExpected() {
        assertThat(new FieldProblem("items[8]", Bounds.between(0, 3).message())).hasToString("items[8]: expected 0–3");
    }
}
