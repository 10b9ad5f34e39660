package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.goal.Goal;

/** Builds activities anew, from what may stay: without private text and with other ids. */
final class ActivityRedactor {

    private final IdReplacement ids;

    ActivityRedactor(IdReplacement ids) {
        this.ids = ids;
    }

    ImmutableList<Activity> redact(ImmutableList<Activity> activities) {
        return activities.stream().map(this::redact).collect(ImmutableList.toImmutableList());
    }

    private Activity redact(Activity activity) {
        return switch (activity.type()) {
            case EXPLORE_AREA -> exploreArea((ExploreArea) activity);
            case REVIEW_HISTORY -> ReviewHistory.of();
            case REVIEW_MEDICATION -> ReviewMedication.of(((ReviewMedication) activity).outcome());
            case LINK_MOOD -> linkMood((LinkMood) activity);
            case REVIEW_INVENTORY -> reviewInventory((ReviewInventory) activity);
            case PRESENT_PROBLEM -> PresentProblem.of(((PresentProblem) activity).area());
            case SET_GOAL -> SetGoal.of(Goal.of(goal(((SetGoal) activity).goal().id())));
            case REVIEW_GOAL -> reviewGoal((ReviewGoal) activity);
            case PLAN_TERMINATION -> PlanTermination.of();
            case PLAN_AHEAD -> PlanAhead.of();
            case ASK_ABOUT_VIOLENCE -> AskAboutViolence.of();
            case FLAG_RISK ->
                FlagRisk.builder().kind(((FlagRisk) activity).kind()).build();
            case REVIEW_RISK -> ReviewRisk.of(((ReviewRisk) activity).outcome());
            case EXERCISE -> workOnExercise((WorkOnExercise) activity);
            case ASSESS_SYMPTOMS, PSYCHOEDUCATE, EXPLORE_FEELING, AFFIRM_COMPETENCE, USE_TECHNIQUE, USE_STRATEGY ->
                activity;
        };
    }

    private static ExploreArea exploreArea(ExploreArea activity) {
        return ExploreArea.builder()
                .area(activity.area())
                .identified(activity.identified())
                .detail(activity.detail().map(DetailRedactor::detail))
                .build();
    }

    private static LinkMood linkMood(LinkMood activity) {
        return LinkMood.builder().area(activity.area()).mood(activity.mood()).build();
    }

    private static ReviewInventory reviewInventory(ReviewInventory activity) {
        return ReviewInventory.builder()
                .relationships(activity.relationships().map(DetailRedactor::relationships))
                .build();
    }

    private ReviewGoal reviewGoal(ReviewGoal activity) {
        return ReviewGoal.of(goal(activity.goal()), activity.progress());
    }

    private String goal(String id) {
        return ids.replace(IdKind.GOAL, id);
    }

    private static WorkOnExercise workOnExercise(WorkOnExercise activity) {
        return WorkOnExercise.builder()
                .module(activity.module())
                .step(activity.step())
                .worksheet(activity.worksheet())
                .build();
    }
}
