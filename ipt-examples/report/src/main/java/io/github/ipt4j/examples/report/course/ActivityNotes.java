package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.examples.report.page.Notes.Note;
import io.github.ipt4j.examples.report.page.PageWords;
import java.util.Optional;

/** What was written about activities; asked for only if private texts are shown. */
final class ActivityNotes {

    private final PageWords words;
    private final DetailNotes details;

    ActivityNotes(PageWords words) {
        this.words = words;
        this.details = new DetailNotes(words);
    }

    /** What was found of violence is private, as a text is. */
    ImmutableList<Note> of(Activity activity) {
        return switch (activity.type()) {
            case ASSESS_SYMPTOMS,
                    PSYCHOEDUCATE,
                    REVIEW_GOAL,
                    EXPLORE_FEELING,
                    AFFIRM_COMPETENCE,
                    USE_TECHNIQUE,
                    USE_STRATEGY -> ImmutableList.of();
            case EXPLORE_AREA -> of(((ExploreArea) activity).detail().map(details::of));
            case REVIEW_INVENTORY ->
                of(((ReviewInventory) activity).relationships().map(details::of));
            case SET_GOAL -> details.of(((SetGoal) activity).goal());
            case ASK_ABOUT_VIOLENCE -> details.of((AskAboutViolence) activity);
            case EXERCISE -> of(((WorkOnExercise) activity).record().map(details::of));
            case REVIEW_HISTORY -> summary(((ReviewHistory) activity).summary());
            case REVIEW_MEDICATION -> summary(((ReviewMedication) activity).summary());
            case LINK_MOOD -> summary(((LinkMood) activity).summary());
            case PRESENT_PROBLEM -> summary(((PresentProblem) activity).summary());
            case PLAN_TERMINATION -> summary(((PlanTermination) activity).summary());
            case PLAN_AHEAD -> summary(((PlanAhead) activity).summary());
            case FLAG_RISK -> summary(((FlagRisk) activity).summary());
            case REVIEW_RISK -> summary(((ReviewRisk) activity).summary());
        };
    }

    private static ImmutableList<Note> of(Optional<ImmutableList<Note>> notes) {
        return notes.orElse(ImmutableList.of());
    }

    private ImmutableList<Note> summary(Optional<PrivateText> summary) {
        return summary.map(text -> ImmutableList.of(new Note(words.of("note.summary"), text.reveal())))
                .orElse(ImmutableList.of());
    }
}
