package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The standard protocol written down by hand: 14–18 sessions, 1–4 of them initial, 1 or more intermediate, 2–4 of termination. */
@SuppressWarnings("EnumOrdinal") // Packed on purpose: the benchmark compares such code.
final class Standard {

    static final int MIN = 14;
    static final int MAX = 18;
    static final int MIN_OF_TERMINATION = 2;
    static final int MAX_OF_TERMINATION = 4;

    private static final int[] ASKED =
            tasks(phase -> Protocols.standard().tasks().stream().filter(task -> task.phase() == phase));
    private static final int[] COUNTING = tasks(
            phase -> Stream.of(Task.values()).filter(task -> task.countsIn().contains(phase)));

    private Standard() {}

    private static int[] tasks(Function<Phase, Stream<Task>> of) {
        return Stream.of(Phase.values())
                .mapToInt(phase -> of.apply(phase).mapToInt(Standard::bit).reduce(0, Integer::sum))
                .toArray();
    }

    static int bit(Enum<?> constant) {
        return 1 << constant.ordinal();
    }

    /** The tasks of a phase that are not done. */
    static int undone(Phase phase, int done) {
        return ASKED[phase.ordinal()] & ~done;
    }

    /** Those of some tasks that count when they are done in a phase. */
    static int counting(Phase phase, int tasks) {
        return tasks & COUNTING[phase.ordinal()];
    }

    /** Whether a phase can be in the making after some sessions in it, and some in the phases left. */
    static boolean hasRoom(Phase phase, int left, int held) {
        return switch (phase) {
            case INITIAL -> held <= 4;
            case INTERMEDIATE -> left + Math.max(held, 1) + MIN_OF_TERMINATION <= MAX;
            case TERMINATION ->
                held <= MAX_OF_TERMINATION
                        && left + Math.max(held, MIN_OF_TERMINATION) <= MAX
                        && left + MAX_OF_TERMINATION >= MIN;
        };
    }

    static boolean isFull(Phase phase, int held) {
        return held >= (phase == Phase.INTERMEDIATE ? MAX : 4);
    }

    static boolean isShort(Phase phase, int held) {
        return held < (phase == Phase.TERMINATION ? MIN_OF_TERMINATION : 1);
    }

    /** The tasks that activities do in any phase; which of them count is for {@link #counting} to say. */
    static int tasks(List<Activity> activities) {
        int tasks = 0;
        for (int i = 0; i < activities.size(); i++) {
            tasks |= task(activities.get(i));
        }
        return tasks;
    }

    static int task(Activity activity) {
        return switch (activity.type()) {
            case ASSESS_SYMPTOMS -> bit(Task.SYMPTOMS_ASSESSED);
            case EXPLORE_AREA ->
                bit(Task.GRIEF_EXPLORED) << ((ExploreArea) activity).area().ordinal();
            case PSYCHOEDUCATE -> task(((Psychoeducate) activity).topic());
            case PRESENT_PROBLEM -> bit(Task.PROBLEM_PRESENTED);
            case SET_GOAL -> bit(Task.GOALS_SET);
            case PLAN_TERMINATION -> bit(Task.TERMINATION_PLANNED);
            case EXPLORE_FEELING -> task((ExploreFeeling) activity);
            case AFFIRM_COMPETENCE -> ((AffirmCompetence) activity).isAffirmed() ? bit(Task.COMPETENCE_AFFIRMED) : 0;
            case REVIEW_HISTORY,
                    REVIEW_MEDICATION,
                    LINK_MOOD,
                    ASK_ABOUT_VIOLENCE,
                    REVIEW_INVENTORY,
                    REVIEW_GOAL,
                    PLAN_AHEAD,
                    USE_TECHNIQUE,
                    USE_STRATEGY,
                    FLAG_RISK,
                    REVIEW_RISK,
                    EXERCISE -> 0;
        };
    }

    private static int task(Topic topic) {
        return switch (topic) {
            case IPT -> bit(Task.IPT_EXPLAINED);
            case DEPRESSION -> bit(Task.DEPRESSION_EXPLAINED);
            case ILLNESS_ROLE -> 0;
        };
    }

    private static int task(ExploreFeeling feeling) {
        return feeling.isResolved()
                ? bit(Task.ANGER_ACCEPTED) << feeling.feeling().ordinal()
                : 0;
    }
}
