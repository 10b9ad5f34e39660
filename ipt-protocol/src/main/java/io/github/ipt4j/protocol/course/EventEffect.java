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
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.List;
import java.util.stream.Stream;

/**
 * The effect of an event on what is done and identified, whatever rules it breaks. Judging and evolving both read it,
 * so that each activity is read once. It is a number, three sets of {@link Bits} side by side, since judging allocates
 * nothing.
 */
@SuppressWarnings("EnumOrdinal") // An array by phase: judging reads it for each event.
final class EventEffect {

    private static final int AREAS = 32;
    private static final int UNIDENTIFIED = 48;
    private static final int SET = 0xFFFF;

    private static final int[] COUNTING = Stream.of(Phase.values())
            .mapToInt(phase -> Bits.of(Stream.of(Task.values())
                    .filter(task -> task.countsIn().contains(phase))
                    .toList()))
            .toArray();

    private EventEffect() {}

    /** The tasks that are done after the event. */
    static int tasks(long effect) {
        return (int) effect;
    }

    /** The areas in which a difficulty has been identified after the event. */
    static int areas(long effect) {
        return (int) (effect >>> AREAS) & SET;
    }

    /** The areas in which the event presents a problem before a difficulty has been identified there. */
    static int unidentified(long effect) {
        return (int) (effect >>> UNIDENTIFIED);
    }

    /** The effect of an event, if it occurs in a state. */
    static long of(CourseState state, CourseEvent event) {
        return switch (event.type()) {
            case SESSION_HELD ->
                afterActivities(state, ((SessionHeld) event).session().activities());
            case CONTACT_MADE -> afterActivities(state, ((ContactMade) event).activities());
            case FORMULATION_AGREED -> counted(state, Bits.of(Task.FORMULATION_AGREED), state.areas(), 0);
            case COURSE_OPENED,
                    SESSION_MISSED,
                    PHASE_ENTERED,
                    COURSE_CONCLUDED,
                    COURSE_DISCONTINUED,
                    RECORD_CORRECTED -> counted(state, 0, state.areas(), 0);
        };
    }

    private static long afterActivities(CourseState state, List<Activity> activities) {
        int tasks = 0;
        int areas = state.areas();
        int unidentified = 0;
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            ActivityType type = activity.type();
            tasks |= taskOf(activity, type);
            if (type == ActivityType.EXPLORE_AREA) {
                areas |= identifiedBy((ExploreArea) activity);
            } else if (type == ActivityType.PRESENT_PROBLEM) {
                unidentified |= Bits.of(((PresentProblem) activity).area()) & ~areas;
            }
        }
        return counted(state, tasks, areas, unidentified);
    }

    /** Of the tasks that an event does, only those that count in the phase of the state; none after the end. */
    private static long counted(CourseState state, int tasks, int areas, int unidentified) {
        int counting = state.status().isClosed() ? 0 : COUNTING[state.phase().ordinal()];
        int done = state.tasks() | (tasks & counting);
        return done | (long) areas << AREAS | (long) unidentified << UNIDENTIFIED;
    }

    private static int identifiedBy(ExploreArea explored) {
        return explored.identified() ? Bits.of(explored.area()) : 0;
    }

    private static int taskOf(Activity activity, ActivityType type) {
        return switch (type) {
            case ASSESS_SYMPTOMS -> Bits.of(Task.SYMPTOMS_ASSESSED);
            case EXPLORE_AREA -> Bits.of(explored(((ExploreArea) activity).area()));
            case PSYCHOEDUCATE -> Bits.of(explained(((Psychoeducate) activity).topic()));
            case REVIEW_HISTORY -> Bits.of(Task.HISTORY_REVIEWED);
            case REVIEW_INVENTORY -> Bits.of(Task.INVENTORY_REVIEWED);
            case PRESENT_PROBLEM -> Bits.of(Task.PROBLEM_PRESENTED);
            case SET_GOAL -> Bits.of(Task.GOALS_SET);
            case PLAN_TERMINATION -> Bits.of(Task.TERMINATION_PLANNED);
            case EXPLORE_FEELING -> taskOf((ExploreFeeling) activity);
            case AFFIRM_COMPETENCE -> taskOf((AffirmCompetence) activity);
            case PLAN_AHEAD -> Bits.of(Task.RELAPSE_PLANNED);
            case REVIEW_MEDICATION,
                    LINK_MOOD,
                    ASK_ABOUT_VIOLENCE,
                    REVIEW_GOAL,
                    USE_TECHNIQUE,
                    USE_STRATEGY,
                    FLAG_RISK,
                    REVIEW_RISK,
                    EXERCISE -> 0;
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
            case ILLNESS_ROLE -> Task.ILLNESS_NAMED;
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
