package io.github.ipt4j.examples.report.course;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.exercises.ExerciseCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Words activities. */
final class ActivityWords {

    /** The file of words of activities and of what was written about them. */
    static final String WORDS = "report/activities";

    private final Notes notes;
    private final PageWords words;
    private final ExerciseWords exercises;

    ActivityWords(Notes notes, PageWords words, Supplier<ExerciseCatalog> exercises) {
        this.notes = notes;
        this.words = words.in(WORDS);
        this.exercises = new ExerciseWords(notes, words, exercises);
    }

    /** What was done; of an exercise in its own words, as far as these are known. */
    ActivityLine of(Activity activity) {
        return Optional.of(activity)
                .filter(WorkOnExercise.class::isInstance)
                .map(WorkOnExercise.class::cast)
                .flatMap(exercises::of)
                .orElseGet(() -> asRecorded(activity));
    }

    private ActivityLine asRecorded(Activity activity) {
        return new ActivityLine(words.of(message(activity)), notes.all(() -> new ActivityNotes(words).of(activity)));
    }

    private Message message(Activity activity) {
        return switch (activity.type()) {
            case ASSESS_SYMPTOMS -> assessed(((AssessSymptoms) activity).assessment());
            case EXPLORE_AREA -> explored((ExploreArea) activity);
            case PSYCHOEDUCATE -> explained((Psychoeducate) activity);
            case REVIEW_HISTORY -> words.message("history");
            case REVIEW_MEDICATION ->
                words.message("medication").with("outcome", ((ReviewMedication) activity).outcome());
            case LINK_MOOD -> mood((LinkMood) activity);
            case REVIEW_INVENTORY -> inventory((ReviewInventory) activity);
            case PRESENT_PROBLEM -> words.message("problem").with("area", ((PresentProblem) activity).area());
            case SET_GOAL ->
                words.message("goal.set")
                        .with("goal", ((SetGoal) activity).goal().id());
            case REVIEW_GOAL -> reviewed((ReviewGoal) activity);
            case PLAN_TERMINATION -> words.message("termination");
            case EXPLORE_FEELING -> feeling((ExploreFeeling) activity);
            case AFFIRM_COMPETENCE -> competence((AffirmCompetence) activity);
            case PLAN_AHEAD -> words.message("ahead");
            case USE_TECHNIQUE -> words.message("technique").with("technique", ((UseTechnique) activity).technique());
            case USE_STRATEGY -> words.message("strategy").with("strategy", ((UseStrategy) activity).strategy());
            case ASK_ABOUT_VIOLENCE -> words.message("violence");
            case FLAG_RISK -> flagged((FlagRisk) activity);
            case REVIEW_RISK -> words.message("concern.reviewed").with("outcome", ((ReviewRisk) activity).outcome());
            case EXERCISE -> exercise((WorkOnExercise) activity);
        };
    }

    private Message assessed(Assessment assessment) {
        List<Message> found = new ArrayList<>();
        found.add(found(assessment));
        suicide(assessment).ifPresent(found::add);
        return words.message("assessed").with("scale", assessment.scale()).with("found", Message.series(found));
    }

    private Message found(Assessment assessment) {
        if (assessment.total().isEmpty()) {
            return words.message("found.unknown").with("unanswered", words.unanswered(assessment.unanswered()));
        }
        int total = assessment.total().getAsInt();
        return assessment
                .scale()
                .band(total)
                .map(band -> words.message("found.band").with("band", band))
                .orElseGet(() -> words.message("found.total"))
                .with("total", total * assessment.scale().displayFactor());
    }

    private Optional<Message> suicide(Assessment assessment) {
        if (assessment.suicideItemAnswered().orElse(false)) {
            return Optional.of(words.message("found.suicide-above-zero"));
        }
        return Sets.intersection(assessment.unanswered(), assessment.scale().suicideItems())
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(words.message("found.suicide-unanswered"));
    }

    private Message explored(ExploreArea activity) {
        return words.message(activity.identified() ? "explored.difficulty" : "explored.no-difficulty")
                .with("area", activity.area());
    }

    private Message explained(Psychoeducate activity) {
        return switch (activity.topic()) {
            case IPT -> words.message("explained.ipt");
            case DEPRESSION -> words.message("explained.depression");
            case ILLNESS_ROLE -> words.message("explained.illness-role");
        };
    }

    private Message mood(LinkMood activity) {
        if (activity.mood().isEmpty()) {
            return about(activity, "mood", "mood.area");
        }
        return about(activity, "mood.rated", "mood.area-rated")
                .with("rating", activity.mood().getAsInt());
    }

    private Message about(LinkMood activity, String key, String keyWithArea) {
        return activity.area()
                .map(area -> words.message(keyWithArea).with("area", area))
                .orElseGet(() -> words.message(key));
    }

    private Message inventory(ReviewInventory activity) {
        return activity.relationships()
                .map(people -> words.message("inventory.people").with("count", people.size()))
                .orElseGet(() -> words.message("inventory"));
    }

    private Message reviewed(ReviewGoal activity) {
        return words.message("goal.reviewed").with("goal", activity.goal()).with("progress", activity.progress());
    }

    private Message feeling(ExploreFeeling activity) {
        String present = activity.isResolved() ? "feeling.accepted" : "feeling.not-accepted";
        return words.message(activity.present() ? present : "feeling.absent").with("feeling", activity.feeling());
    }

    private Message competence(AffirmCompetence activity) {
        if (activity.knows()) {
            return words.message(activity.believes() ? "competence.known-believed" : "competence.known-not-believed");
        }
        return words.message(
                activity.believes() ? "competence.not-known-believed" : "competence.not-known-not-believed");
    }

    private Message flagged(FlagRisk activity) {
        return activity.kind()
                .map(kind -> words.message("concern.flagged-for").with("kind", kind))
                .orElseGet(() -> words.message("concern.flagged"));
    }

    private Message exercise(WorkOnExercise activity) {
        return activity.worksheet()
                .map(id -> words.message("exercise.worksheet").with("worksheet", id))
                .orElseGet(() -> words.message("exercise"))
                .with("module", activity.module())
                .with("step", activity.step());
    }
}
