package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import java.util.function.Function;
import java.util.stream.Stream;

/** The activities that can change what judging reads, in groups of which one at most is needed in a session. */
final class ActivityGroups {

    /** One activity for each change; areas are explored before problems are presented in them. */
    static final ImmutableList<ImmutableList<Activity>> GROUPS = groups();

    private ActivityGroups() {}

    private static ImmutableList<ImmutableList<Activity>> groups() {
        ImmutableList.Builder<ImmutableList<Activity>> groups = ImmutableList.builder();
        for (ProblemArea area : ProblemArea.values()) {
            groups.add(ImmutableList.of(ExploreArea.of(area, false), ExploreArea.of(area, true)));
        }
        groups.add(each(ProblemArea.values(), PresentProblem::of));
        for (Topic topic : Topic.values()) {
            groups.add(ImmutableList.of(Psychoeducate.of(topic)));
        }
        for (Feeling feeling : Feeling.values()) {
            groups.add(ImmutableList.of(ExploreFeeling.absent(feeling)));
        }
        return groups.add(ImmutableList.of(AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 0))))
                .add(ImmutableList.of(ReviewInventory.of()))
                .add(ImmutableList.of(ReviewHistory.of()))
                .add(ImmutableList.of(SetGoal.of(Goal.of("any"))))
                .add(ImmutableList.of(PlanTermination.of()))
                .add(ImmutableList.of(AffirmCompetence.of(true, true)))
                .add(ImmutableList.of(PlanAhead.of()))
                .build();
    }

    private static <T> ImmutableList<Activity> each(T[] terms, Function<T, Activity> activity) {
        return Stream.of(terms).map(activity).collect(ImmutableList.toImmutableList());
    }
}
