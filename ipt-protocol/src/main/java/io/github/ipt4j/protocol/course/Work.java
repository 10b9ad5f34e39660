package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the activities of a session do.
 *
 * @param tasks the tasks that are done
 * @param areas the areas in which a difficulty has been identified
 */
record Work(int tasks, int areas) {

    private static final int[] COUNTING = Stream.of(Phase.values())
            .mapToInt(phase -> Bits.of(Stream.of(Task.values())
                    .filter(task -> task.countsIn().contains(phase))
                    .toList()))
            .toArray();

    /** What is done after a session in the phase of a state, looking at each activity once. */
    static Work after(CourseState state, List<Activity> activities) {
        int tasks = 0;
        int areas = state.areas();
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            ActivityType type = activity.type();
            tasks |= taskOf(activity, type);
            areas |= type == ActivityType.EXPLORE_AREA ? identifiedBy((ExploreArea) activity) : 0;
        }
        return new Work(state.tasks() | (tasks & COUNTING[state.phase().ordinal()]), areas);
    }

    /** The tasks done after a formulation, if it is agreed in a phase. */
    static int tasksAfterFormulation(int done, Phase phase) {
        return done | (Bits.of(Task.FORMULATION_AGREED) & COUNTING[phase.ordinal()]);
    }

    /** The areas in which a problem is presented before a difficulty has been identified there. */
    static int unidentifiedProblems(int identified, List<Activity> activities) {
        int areas = identified;
        int unidentified = 0;
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            ActivityType type = activity.type();
            if (type == ActivityType.EXPLORE_AREA) {
                areas |= identifiedBy((ExploreArea) activity);
            } else if (type == ActivityType.PRESENT_PROBLEM) {
                unidentified |= Bits.of(((PresentProblem) activity).area()) & ~areas;
            }
        }
        return unidentified;
    }

    private static int identifiedBy(ExploreArea explored) {
        return explored.identified() ? Bits.of(explored.area()) : 0;
    }

    private static int taskOf(Activity activity, ActivityType type) {
        return switch (type) {
            case ASSESS_SYMPTOMS -> Bits.of(Task.SYMPTOMS_ASSESSED);
            case EXPLORE_AREA -> Bits.of(explored(((ExploreArea) activity).area()));
            case PSYCHOEDUCATE -> Bits.of(explained(((Psychoeducate) activity).topic()));
            case REVIEW_INVENTORY -> Bits.of(Task.INVENTORY_REVIEWED);
            case PRESENT_PROBLEM -> Bits.of(Task.PROBLEM_PRESENTED);
            case SET_GOAL -> Bits.of(Task.GOALS_SET);
            case PLAN_TERMINATION -> Bits.of(Task.TERMINATION_PLANNED);
            case EXPLORE_FEELING -> taskOf((ExploreFeeling) activity);
            case AFFIRM_COMPETENCE -> taskOf((AffirmCompetence) activity);
            case REVIEW_GOAL, PLAN_AHEAD, USE_TECHNIQUE, USE_STRATEGY, FLAG_RISK, REVIEW_RISK, EXERCISE -> 0;
        };
    }

    private static int taskOf(ExploreFeeling feeling) {
        return feeling.isResolved() ? Bits.of(accepted(feeling.feeling())) : 0;
    }

    private static int taskOf(AffirmCompetence competence) {
        return competence.isAffirmed() ? Bits.of(Task.COMPETENCE_AFFIRMED) : 0;
    }

    private static Task explored(ProblemArea area) {
        return switch (area) {
            case GRIEF -> Task.GRIEF_EXPLORED;
            case ROLE_DISPUTE -> Task.ROLE_DISPUTE_EXPLORED;
            case ROLE_TRANSITION -> Task.ROLE_TRANSITION_EXPLORED;
            case INTERPERSONAL_DEFICITS -> Task.INTERPERSONAL_DEFICITS_EXPLORED;
        };
    }

    private static Task explained(Topic topic) {
        return switch (topic) {
            case IPT -> Task.IPT_EXPLAINED;
            case DEPRESSION -> Task.DEPRESSION_EXPLAINED;
        };
    }

    private static Task accepted(Feeling feeling) {
        return switch (feeling) {
            case ANGER -> Task.ANGER_ACCEPTED;
            case SADNESS -> Task.SADNESS_ACCEPTED;
            case LOSS -> Task.LOSS_ACCEPTED;
            case GRIEF -> Task.GRIEF_ACCEPTED;
        };
    }
}
