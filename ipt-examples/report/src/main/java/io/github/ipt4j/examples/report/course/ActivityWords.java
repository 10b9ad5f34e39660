package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.report.page.Notes;

/**
 * Words activities in plain English.
 *
 * @param notes whether private texts are added
 */
public record ActivityWords(Notes notes) {

    /**
     * Words an activity.
     *
     * @param activity any activity
     * @return what was done
     */
    public ActivityLine of(Activity activity) {
        return switch (activity.type()) {
            case ASSESS_SYMPTOMS -> ActivityLine.of(assessed(((AssessSymptoms) activity).assessment()));
            case EXPLORE_AREA -> explored((ExploreArea) activity);
            case PSYCHOEDUCATE -> ActivityLine.of("Explained " + topic((Psychoeducate) activity));
            case REVIEW_HISTORY ->
                new ActivityLine(
                        "Reviewed earlier episodes, treatment and other illness",
                        notes.note("Summary", ((ReviewHistory) activity).summary()));
            case REVIEW_MEDICATION -> medication((ReviewMedication) activity);
            case LINK_MOOD -> mood((LinkMood) activity);
            case REVIEW_INVENTORY -> inventory((ReviewInventory) activity);
            case PRESENT_PROBLEM -> presented((PresentProblem) activity);
            case SET_GOAL -> goal((SetGoal) activity);
            case REVIEW_GOAL -> reviewed((ReviewGoal) activity);
            case PLAN_TERMINATION ->
                new ActivityLine(
                        "Planned the termination", notes.note("Summary", ((PlanTermination) activity).summary()));
            case EXPLORE_FEELING -> ActivityLine.of(feeling((ExploreFeeling) activity));
            case AFFIRM_COMPETENCE -> ActivityLine.of(competence((AffirmCompetence) activity));
            case PLAN_AHEAD ->
                new ActivityLine("Planned ahead", notes.note("Summary", ((PlanAhead) activity).summary()));
            case USE_TECHNIQUE ->
                ActivityLine.of("Technique: " + EnglishFormat.words(((UseTechnique) activity).technique()));
            case USE_STRATEGY ->
                ActivityLine.of("Strategy: " + EnglishFormat.words(((UseStrategy) activity).strategy()));
            case ASK_ABOUT_VIOLENCE -> violence((AskAboutViolence) activity);
            case FLAG_RISK -> flagged((FlagRisk) activity);
            case REVIEW_RISK -> risk((ReviewRisk) activity);
            case EXERCISE -> exercise((WorkOnExercise) activity);
        };
    }

    private static String topic(Psychoeducate activity) {
        return switch (activity.topic()) {
            case IPT -> "interpersonal psychotherapy";
            case DEPRESSION -> "that depression can be treated";
            case ILLNESS_ROLE -> "the illness, and what being ill excuses from and asks for";
        };
    }

    private static String assessed(Assessment assessment) {
        Scale scale = assessment.scale();
        return scale.title() + ": " + found(assessment) + aboutSuicide(assessment);
    }

    private static String found(Assessment assessment) {
        if (assessment.total().isEmpty()) {
            return "total unknown, " + EnglishFormat.unanswered(assessment.unanswered());
        }
        int total = assessment.total().getAsInt();
        return total * assessment.scale().displayFactor()
                + assessment
                        .scale()
                        .band(total)
                        .map(band -> ", " + band.title())
                        .orElse("");
    }

    private static String aboutSuicide(Assessment assessment) {
        if (assessment.suicideItemAnswered().orElse(false)) {
            return "; an item about suicide was answered above zero";
        }
        return Sets.intersection(assessment.unanswered(), assessment.scale().suicideItems())
                        .isEmpty()
                ? ""
                : "; an item about suicide was left unanswered";
    }

    private ActivityLine explored(ExploreArea activity) {
        String found = activity.identified() ? ": a difficulty identified" : ": no difficulty";
        return new ActivityLine(
                "Explored " + EnglishFormat.words(activity.area()) + found,
                notes.all(() -> activity.detail().map(DetailNotes::of).orElse(ImmutableList.of())));
    }

    private ActivityLine inventory(ReviewInventory activity) {
        String people = activity.relationships()
                .map(all -> ": " + (all.size() == 1 ? "1 person" : all.size() + " people"))
                .orElse("");
        return new ActivityLine(
                "Went through the interpersonal inventory" + people,
                notes.all(() -> activity.relationships().map(DetailNotes::of).orElse(ImmutableList.of())));
    }

    private ActivityLine medication(ReviewMedication activity) {
        return new ActivityLine(
                "Discussed medication: " + EnglishFormat.words(activity.outcome()),
                notes.note("Summary", activity.summary()));
    }

    private ActivityLine mood(LinkMood activity) {
        String area =
                activity.area().map(about -> ", " + EnglishFormat.words(about)).orElse("");
        String rating =
                activity.mood().isPresent() ? ": mood " + activity.mood().getAsInt() + " of 10" : "";
        return new ActivityLine(
                "Linked mood and events of the week" + area + rating, notes.note("Summary", activity.summary()));
    }

    /** What was found is private, as a text is. */
    private ActivityLine violence(AskAboutViolence activity) {
        return new ActivityLine("Asked about violence or coercion", notes.all(() -> DetailNotes.of(activity)));
    }

    private ActivityLine presented(PresentProblem activity) {
        return new ActivityLine(
                "The client presented a problem: " + EnglishFormat.words(activity.area()),
                notes.note("Summary", activity.summary()));
    }

    private ActivityLine goal(SetGoal activity) {
        return new ActivityLine("Set goal " + activity.goal().id(), DetailNotes.of(activity.goal(), notes));
    }

    private static ActivityLine reviewed(ReviewGoal activity) {
        return ActivityLine.of("Reviewed goal " + activity.goal() + ": " + EnglishFormat.words(activity.progress()));
    }

    private static String feeling(ExploreFeeling activity) {
        String found = !activity.present()
                ? "not present"
                : activity.isResolved() ? "present, accepted" : "present, not accepted";
        return "Explored " + EnglishFormat.words(activity.feeling()) + " about the end: " + found;
    }

    private static String competence(AffirmCompetence activity) {
        return "Affirmed competence: " + (activity.knows() ? "known" : "not known") + ", "
                + (activity.believes() ? "believed" : "not believed");
    }

    private ActivityLine flagged(FlagRisk activity) {
        String kind =
                activity.kind().map(about -> ": " + EnglishFormat.words(about)).orElse("");
        return new ActivityLine(
                "Flagged a concern about suicide or harm" + kind, notes.note("Summary", activity.summary()));
    }

    private ActivityLine risk(ReviewRisk activity) {
        return new ActivityLine(
                "Reviewed the concern about suicide or harm: " + EnglishFormat.words(activity.outcome()),
                notes.note("Summary", activity.summary()));
    }

    private ActivityLine exercise(WorkOnExercise activity) {
        String sheet = activity.worksheet().map(id -> ", worksheet " + id).orElse("");
        return new ActivityLine(
                "Exercise " + activity.module() + ": " + EnglishFormat.words(activity.step()) + sheet,
                notes.all(() -> activity.record().map(DetailNotes::of).orElse(ImmutableList.of())));
    }
}
