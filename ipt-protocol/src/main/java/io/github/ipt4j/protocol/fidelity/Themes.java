package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.protocol.course.HeldSession;
import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * What a phase should take up, whether or not a protocol requires it as a task.
 *
 * @param all the themes, each as the object that stands for it: a topic, a feeling or a kind of activity
 */
record Themes(ImmutableSet<Object> all) {

    static final Themes INITIAL =
            new Themes(ImmutableSet.of(ReviewHistory.class, ReviewMedication.class, Topic.ILLNESS_ROLE));

    static final Themes TERMINATION = new Themes(ImmutableSet.builder()
            .addAll(EnumSet.allOf(Feeling.class))
            .add(AffirmCompetence.class, PlanAhead.class)
            .build());

    /** Those that sessions took up. */
    ImmutableSet<Object> takenUp(Collection<HeldSession> sessions) {
        ImmutableSet<Object> found = sessions.stream()
                .flatMap(held -> held.session().activities().stream())
                .flatMap(Themes::of)
                .collect(ImmutableSet.toImmutableSet());
        return Sets.intersection(all, found).immutableCopy();
    }

    private static Stream<Object> of(Activity activity) {
        return switch (activity.type()) {
            case REVIEW_HISTORY -> Stream.of(ReviewHistory.class);
            case REVIEW_MEDICATION -> Stream.of(ReviewMedication.class);
            case PSYCHOEDUCATE -> Stream.of(((Psychoeducate) activity).topic());
            case EXPLORE_FEELING -> Stream.of(((ExploreFeeling) activity).feeling());
            case AFFIRM_COMPETENCE -> Stream.of(AffirmCompetence.class);
            case PLAN_AHEAD -> Stream.of(PlanAhead.class);
            case ASSESS_SYMPTOMS,
                    EXPLORE_AREA,
                    LINK_MOOD,
                    ASK_ABOUT_VIOLENCE,
                    REVIEW_INVENTORY,
                    PRESENT_PROBLEM,
                    SET_GOAL,
                    REVIEW_GOAL,
                    PLAN_TERMINATION,
                    USE_TECHNIQUE,
                    USE_STRATEGY,
                    FLAG_RISK,
                    REVIEW_RISK,
                    EXERCISE -> Stream.empty();
        };
    }
}
