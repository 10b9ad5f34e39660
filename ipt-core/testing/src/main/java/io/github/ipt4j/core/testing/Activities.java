package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.GoalProgress;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary activities. */
public final class Activities {

    private Activities() {}

    /**
     * Any activities.
     *
     * @return activities of every kind, equally often
     */
    public static Arbitrary<Activity> any() {
        return Mixtures.equally(
                Stream.of(ActivityType.values()).map(Activities::of).toList());
    }

    /**
     * Activities of one kind.
     *
     * @param type the kind
     * @return activities of that kind
     */
    public static Arbitrary<Activity> of(ActivityType type) {
        return switch (type) {
            case ASSESS_SYMPTOMS -> Assessments.any().map(AssessSymptoms::of);
            case EXPLORE_AREA -> exploreArea();
            case PSYCHOEDUCATE -> Arbitraries.of(Topic.class).map(Psychoeducate::of);
            case REVIEW_HISTORY ->
                summaries().map(text -> ReviewHistory.builder().summary(text).build());
            case REVIEW_MEDICATION -> reviewMedication();
            case LINK_MOOD -> linkMood();
            case REVIEW_INVENTORY -> reviewInventory();
            case PRESENT_PROBLEM -> presentProblem();
            case SET_GOAL -> Details.goals().map(SetGoal::of);
            case REVIEW_GOAL ->
                Combinators.combine(Texts.ids(), Arbitraries.of(GoalProgress.class))
                        .as(ReviewGoal::of);
            case PLAN_TERMINATION ->
                summaries().map(text -> PlanTermination.builder().summary(text).build());
            case EXPLORE_FEELING -> exploreFeeling();
            case AFFIRM_COMPETENCE -> Combinators.combine(flags(), flags()).as(AffirmCompetence::of);
            case PLAN_AHEAD ->
                summaries().map(text -> PlanAhead.builder().summary(text).build());
            case USE_TECHNIQUE -> Arbitraries.of(Technique.class).map(UseTechnique::of);
            case USE_STRATEGY -> Arbitraries.of(Strategy.class).map(UseStrategy::of);
            case ASK_ABOUT_VIOLENCE -> askAboutViolence();
            case FLAG_RISK -> flagRisk();
            case REVIEW_RISK -> reviewRisk();
            case EXERCISE -> exercise();
        };
    }

    /**
     * Explorations of a feeling.
     *
     * @return a feeling that is absent, and accepted or not or neither said; or present, and accepted or not
     */
    public static Arbitrary<Activity> exploreFeeling() {
        Arbitrary<Activity> absent = Combinators.combine(Arbitraries.of(Feeling.class), Mixtures.sometimes(flags()))
                .as((feeling, accepted) -> ExploreFeeling.builder()
                        .feeling(feeling)
                        .present(false)
                        .accepted(accepted)
                        .build());
        Arbitrary<Activity> present =
                Combinators.combine(Arbitraries.of(Feeling.class), flags()).as(ExploreFeeling::present);
        return Mixtures.mostly(1, absent, present);
    }

    private static Arbitrary<Activity> exploreArea() {
        return Mixtures.equally(
                Stream.of(ProblemArea.values()).map(Activities::exploreArea).toList());
    }

    private static Arbitrary<Activity> exploreArea(ProblemArea area) {
        return Combinators.combine(flags(), Mixtures.<AreaDetail>sometimes(Details.of(area)))
                .as((identified, detail) -> ExploreArea.builder()
                        .area(area)
                        .identified(identified)
                        .detail(detail)
                        .build());
    }

    private static Arbitrary<Activity> reviewInventory() {
        return Mixtures.sometimes(Details.relationships().list().ofMaxSize(3))
                .map(people -> people.map(all -> ReviewInventory.builder().relationships(all))
                        .orElseGet(ReviewInventory::builder)
                        .build());
    }

    private static Arbitrary<Activity> presentProblem() {
        return Combinators.combine(Arbitraries.of(ProblemArea.class), summaries())
                .as((area, text) ->
                        PresentProblem.builder().area(area).summary(text).build());
    }

    private static Arbitrary<Activity> reviewMedication() {
        return Combinators.combine(Arbitraries.of(MedicationOutcome.class), summaries())
                .as((outcome, text) -> ReviewMedication.builder()
                        .outcome(outcome)
                        .summary(text)
                        .build());
    }

    private static Arbitrary<Activity> linkMood() {
        return Combinators.combine(
                        Mixtures.sometimes(Arbitraries.of(ProblemArea.class)),
                        Mixtures.sometimes(Arbitraries.integers().between(0, 10)),
                        summaries())
                .as((area, mood, text) -> {
                    LinkMood.Builder activity = LinkMood.builder().area(area).summary(text);
                    mood.ifPresent(activity::mood);
                    return activity.build();
                });
    }

    private static Arbitrary<Activity> askAboutViolence() {
        return Combinators.combine(Mixtures.sometimes(flags()), summaries())
                .as((found, text) ->
                        AskAboutViolence.builder().found(found).summary(text).build());
    }

    private static Arbitrary<Activity> flagRisk() {
        return Combinators.combine(Mixtures.sometimes(Arbitraries.of(RiskKind.class)), summaries())
                .as((kind, text) -> FlagRisk.builder().kind(kind).summary(text).build());
    }

    private static Arbitrary<Activity> reviewRisk() {
        return Combinators.combine(Arbitraries.of(RiskReviewOutcome.class), summaries())
                .as((outcome, text) ->
                        ReviewRisk.builder().outcome(outcome).summary(text).build());
    }

    private static Arbitrary<Activity> exercise() {
        return Combinators.combine(
                        Texts.ids(),
                        Arbitraries.of(ExerciseStep.class),
                        Mixtures.seldom(Texts.ids()),
                        Mixtures.sometimes(ExerciseRecords.any()))
                .as((module, step, worksheet, record) -> WorkOnExercise.builder()
                        .module(module)
                        .step(step)
                        .worksheet(worksheet)
                        .record(record)
                        .build());
    }

    private static Arbitrary<Optional<PrivateText>> summaries() {
        return Mixtures.sometimes(Texts.privateTexts());
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }
}
