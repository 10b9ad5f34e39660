package io.github.ipt4j.protocol.course;

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
import io.github.ipt4j.protocol.Task;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is done in a session: the {@link Bits} of tasks, and of areas in which a difficulty is identified.
 *
 * @param tasks the tasks
 * @param areas the areas, which are explored before all else
 */
record SessionWork(int tasks, int areas) {

    /** All that can be done: nothing done in a session ever makes a later event break a rule. */
    static final SessionWork EVERYTHING = new SessionWork(
            Bits.of(Arrays.asList(Task.values())), Bits.of(Arrays.asList(ProblemArea.values())));

    SessionWork without(Task task) {
        return new SessionWork(tasks & ~Bits.of(task), areas);
    }

    SessionWork without(ProblemArea area) {
        return new SessionWork(tasks, areas & ~Bits.of(area));
    }

    SessionWork withTasks(int others) {
        return new SessionWork(others, areas);
    }

    /** Activities that do the work, in a course in which difficulties have been identified in some areas. */
    ImmutableList<Activity> activities(int identifiedBefore) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        for (ProblemArea area : Bits.areas(areas)) {
            activities.add(ExploreArea.of(area, true));
        }
        ProblemArea identified = Bits.areas(areas | identifiedBefore).stream()
                .findFirst()
                .orElse(ProblemArea.GRIEF);
        for (Task task : Bits.tasks(tasks)) {
            doing(task, identified).ifPresent(activities::add);
        }
        return activities.build();
    }

    /** The area that a task explores. */
    static Optional<ProblemArea> explored(Task task) {
        return doing(task, ProblemArea.GRIEF)
                .filter(ExploreArea.class::isInstance)
                .map(activity -> ((ExploreArea) activity).area());
    }

    private static Optional<Activity> doing(Task task, ProblemArea identified) {
        return Optional.ofNullable(
                switch (task) {
                    case SYMPTOMS_ASSESSED -> AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 0));
                    case GRIEF_EXPLORED -> ExploreArea.of(ProblemArea.GRIEF, false);
                    case ROLE_DISPUTE_EXPLORED -> ExploreArea.of(ProblemArea.ROLE_DISPUTE, false);
                    case ROLE_TRANSITION_EXPLORED -> ExploreArea.of(ProblemArea.ROLE_TRANSITION, false);
                    case INTERPERSONAL_DEFICITS_EXPLORED -> ExploreArea.of(ProblemArea.INTERPERSONAL_DEFICITS, false);
                    case IPT_EXPLAINED -> Psychoeducate.of(Topic.IPT);
                    case DEPRESSION_EXPLAINED -> Psychoeducate.of(Topic.DEPRESSION);
                    case FORMULATION_AGREED -> null;
                    case GOALS_SET -> SetGoal.of(Goal.of("any"));
                    case PROBLEM_PRESENTED -> PresentProblem.of(identified);
                    case TERMINATION_PLANNED -> PlanTermination.of();
                    case ANGER_ACCEPTED -> ExploreFeeling.absent(Feeling.ANGER);
                    case SADNESS_ACCEPTED -> ExploreFeeling.absent(Feeling.SADNESS);
                    case LOSS_ACCEPTED -> ExploreFeeling.absent(Feeling.LOSS);
                    case GRIEF_ACCEPTED -> ExploreFeeling.absent(Feeling.GRIEF);
                    case COMPETENCE_AFFIRMED -> AffirmCompetence.of(true, true);
                    case INVENTORY_REVIEWED -> ReviewInventory.of();
                    case HISTORY_REVIEWED -> ReviewHistory.of();
                    case ILLNESS_NAMED -> Psychoeducate.of(Topic.ILLNESS_ROLE);
                    case RELAPSE_PLANNED -> PlanAhead.of();
                });
    }
}
