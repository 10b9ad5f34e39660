package io.github.ipt4j.examples.fhir.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.wording.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The code of an activity: its type, and what exactly was done where that is a term, such as {@code
 * activity.use-technique.role-play}.
 *
 * @param type the kind of activity
 * @param term the topic, technique, strategy, area or feeling
 */
public record ActivityCode(ActivityType type, Optional<VocabularyTerm> term) {

    private static final String KIND = "activity.";

    private static final ImmutableMap<String, ActivityCode> BY_CODE =
            Maps.uniqueIndex(all().iterator(), ActivityCode::id);

    /**
     * Returns the code of an activity.
     *
     * @param activity any activity
     * @return its code
     */
    public static ActivityCode of(Activity activity) {
        return new ActivityCode(
                activity.type(),
                switch (activity.type()) {
                    case PSYCHOEDUCATE -> Optional.of(((Psychoeducate) activity).topic());
                    case USE_TECHNIQUE -> Optional.of(((UseTechnique) activity).technique());
                    case USE_STRATEGY -> Optional.of(((UseStrategy) activity).strategy());
                    case EXPLORE_AREA -> Optional.of(((ExploreArea) activity).area());
                    case EXPLORE_FEELING -> Optional.of(((ExploreFeeling) activity).feeling());
                    case ASSESS_SYMPTOMS,
                            REVIEW_HISTORY,
                            REVIEW_MEDICATION,
                            LINK_MOOD,
                            REVIEW_INVENTORY,
                            PRESENT_PROBLEM,
                            SET_GOAL,
                            REVIEW_GOAL,
                            PLAN_TERMINATION,
                            AFFIRM_COMPETENCE,
                            PLAN_AHEAD,
                            ASK_ABOUT_VIOLENCE,
                            FLAG_RISK,
                            REVIEW_RISK,
                            EXERCISE -> Optional.empty();
                });
    }

    /**
     * Returns the activity that a code stands for.
     *
     * @param code any code of our code system
     * @return the kind of activity and its term, or empty if it stands for none
     */
    public static Optional<ActivityCode> parse(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Every code of an activity.
     *
     * @return the codes, by kind of activity
     */
    public static Stream<ActivityCode> all() {
        return Stream.of(ActivityType.values()).flatMap(type -> {
            VocabularyTerm[] terms = terms(type);
            return terms.length == 0
                    ? Stream.of(new ActivityCode(type, Optional.empty()))
                    : Stream.of(terms).map(term -> new ActivityCode(type, Optional.of(term)));
        });
    }

    private static VocabularyTerm[] terms(ActivityType type) {
        return switch (type) {
            case PSYCHOEDUCATE -> Topic.values();
            case USE_TECHNIQUE -> Technique.values();
            case USE_STRATEGY -> Strategy.values();
            case EXPLORE_AREA -> ProblemArea.values();
            case EXPLORE_FEELING -> Feeling.values();
            case ASSESS_SYMPTOMS,
                    REVIEW_HISTORY,
                    REVIEW_MEDICATION,
                    LINK_MOOD,
                    REVIEW_INVENTORY,
                    PRESENT_PROBLEM,
                    SET_GOAL,
                    REVIEW_GOAL,
                    PLAN_TERMINATION,
                    AFFIRM_COMPETENCE,
                    PLAN_AHEAD,
                    ASK_ABOUT_VIOLENCE,
                    FLAG_RISK,
                    REVIEW_RISK,
                    EXERCISE -> new VocabularyTerm[0];
        };
    }

    private String id() {
        return KIND + type.word() + term.map(each -> "." + each.word()).orElse("");
    }

    /**
     * The code.
     *
     * @return code and display
     */
    public IptCode code() {
        Wording english = Wording.english();
        return new IptCode(
                id(),
                english.of(type) + term.map(each -> ": " + english.of(each)).orElse(""));
    }

    /**
     * Every code of an activity.
     *
     * @return code and display of each
     */
    public static ImmutableList<IptCode> codes() {
        return all().map(ActivityCode::code).collect(ImmutableList.toImmutableList());
    }
}
