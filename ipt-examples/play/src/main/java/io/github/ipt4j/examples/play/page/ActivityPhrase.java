package io.github.ipt4j.examples.play.page;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.util.Optional;

/** What was done, in a few words; what is private or found of the client is left out. */
public final class ActivityPhrase {

    private ActivityPhrase() {}

    /**
     * An activity in a few words.
     *
     * @param activity any activity
     * @return its type, and what it is about, where others of its type can be about something else
     */
    public static Worded of(Activity activity) {
        return about(activity)
                .<Worded>map(about -> message("activity.about", "type", activity.type(), "about", about))
                .orElse(activity.type());
    }

    private static Optional<Worded> about(Activity activity) {
        return switch (activity.type()) {
            case ASSESS_SYMPTOMS ->
                Optional.of(SharedWords.verbatim(
                        ((AssessSymptoms) activity).assessment().scale().id()));
            case EXPLORE_AREA -> Optional.of(((ExploreArea) activity).area());
            case PSYCHOEDUCATE -> Optional.of(((Psychoeducate) activity).topic());
            case PRESENT_PROBLEM -> Optional.of(((PresentProblem) activity).area());
            case EXPLORE_FEELING -> Optional.of(((ExploreFeeling) activity).feeling());
            case USE_TECHNIQUE -> Optional.of(((UseTechnique) activity).technique());
            case USE_STRATEGY -> Optional.of(((UseStrategy) activity).strategy());
            case REVIEW_HISTORY,
                    REVIEW_MEDICATION,
                    LINK_MOOD,
                    REVIEW_INVENTORY,
                    SET_GOAL,
                    REVIEW_GOAL,
                    PLAN_TERMINATION,
                    AFFIRM_COMPETENCE,
                    PLAN_AHEAD,
                    ASK_ABOUT_VIOLENCE,
                    FLAG_RISK,
                    REVIEW_RISK,
                    EXERCISE -> Optional.empty();
        };
    }
}
