package io.github.ipt4j.examples.play.form;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
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
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.exercises.ExerciseModule;
import java.util.Optional;

/** Asks what was done in a session or contact; texts about the client, but for a goal's id, are left out. */
final class ActivityForm {

    private static final String FIRST_GOAL = "goal-1";

    private final Dialogue talk;
    private final Game game;

    ActivityForm(Dialogue talk, Game game) {
        this.talk = talk;
        this.game = game;
    }

    /** Asks for the kind of activity, then for what it carries. */
    Activity ask(Iterable<ActivityType> kinds) {
        return ask(talk.choose(Menu.of(message("ask.activity"), kinds)));
    }

    Activity ask(ActivityType kind) {
        return switch (kind) {
            case ASSESS_SYMPTOMS ->
                AssessSymptoms.of(new AssessmentForm(talk).ask(game.format().scales()));
            case EXPLORE_AREA -> ExploreArea.of(area(), talk.agree(message("ask.identified")));
            case PSYCHOEDUCATE -> Psychoeducate.of(talk.choose(Menu.of(message("ask.topic"), Topic.values())));
            case REVIEW_HISTORY -> ReviewHistory.of();
            case REVIEW_MEDICATION ->
                ReviewMedication.of(talk.choose(Menu.of(message("ask.medication"), MedicationOutcome.values())));
            case LINK_MOOD -> linkedMood();
            case REVIEW_INVENTORY -> ReviewInventory.of();
            case PRESENT_PROBLEM -> PresentProblem.of(area());
            case SET_GOAL -> SetGoal.of(Goal.of(goal()));
            case REVIEW_GOAL ->
                ReviewGoal.of(goal(), talk.choose(Menu.of(message("ask.progress"), GoalProgress.values())));
            case PLAN_TERMINATION -> PlanTermination.of();
            case EXPLORE_FEELING -> feeling();
            case AFFIRM_COMPETENCE ->
                AffirmCompetence.of(talk.agree(message("ask.knows")), talk.agree(message("ask.believes")));
            case PLAN_AHEAD -> PlanAhead.of();
            case USE_TECHNIQUE -> UseTechnique.of(talk.choose(Menu.of(message("ask.technique"), Technique.values())));
            case USE_STRATEGY -> UseStrategy.of(talk.choose(Menu.of(message("ask.strategy"), Strategy.inArea(area()))));
            case ASK_ABOUT_VIOLENCE -> violence();
            case FLAG_RISK -> flag();
            case REVIEW_RISK -> ReviewRisk.of(talk.choose(Menu.of(message("ask.review"), RiskReviewOutcome.values())));
            case EXERCISE -> exercise();
        };
    }

    private ProblemArea area() {
        return talk.choose(Menu.of(message("ask.area"), ProblemArea.values()));
    }

    private String goal() {
        return talk.id(message("ask.goal"), FIRST_GOAL);
    }

    private Activity linkedMood() {
        LinkMood.Builder mood = LinkMood.builder();
        talk.chooseOrNot(Menu.of(message("ask.area"), ProblemArea.values())).ifPresent(mood::area);
        talk.numberOrNot(message("ask.mood"), LinkMood.MOOD).ifPresent(mood::mood);
        return mood.build();
    }

    private Activity feeling() {
        Feeling feeling = talk.choose(Menu.of(message("ask.feeling"), Feeling.values()));
        return talk.agree(message("ask.present"))
                ? ExploreFeeling.present(feeling, talk.agree(message("ask.accepted")))
                : ExploreFeeling.absent(feeling);
    }

    private Activity violence() {
        Optional<Boolean> found = talk.chooseOrNot(Menu.<Boolean>asking(message("ask.violence"))
                .with(message("answer.yes"), true)
                .with(message("answer.no"), false));
        return found.map(AskAboutViolence::of).orElseGet(AskAboutViolence::of);
    }

    private Activity flag() {
        FlagRisk.Builder flag = FlagRisk.builder();
        talk.chooseOrNot(Menu.of(message("ask.risk"), RiskKind.values())).ifPresent(flag::kind);
        return flag.build();
    }

    private Activity exercise() {
        ImmutableList<ExerciseModule> modules =
                ImmutableList.copyOf(Exercises.catalog().modules());
        Menu<String> menu = Menu.asking(message("ask.exercise"));
        for (ExerciseModule module : modules) {
            menu = menu.with(SharedWords.verbatim(module.id()), module.id());
        }
        return WorkOnExercise.of(talk.choose(menu), talk.choose(Menu.of(message("ask.step"), ExerciseStep.values())));
    }
}
