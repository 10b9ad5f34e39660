package io.github.ipt4j.protocol.verification;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Essence;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.verification.Alphabet.Letters;
import io.github.ipt4j.protocol.verification.Alphabet.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tries the alphabet in a state, and sessions with every set of activities that changes the state.
 *
 * <p>Used by one thread, for any number of states.
 */
final class Trials {

    private final MachineUnderTest machine;
    private final Map<Standing, Letters> alphabets = new HashMap<>();

    Trials(MachineUnderTest machine) {
        this.machine = machine;
    }

    /** Receives the outcome of each event. */
    interface Observer {

        void accepted(CourseEvent event, CourseState after, Essence essence);

        void rejected(CourseEvent event, RuleSet broken);

        void threw(CourseEvent event, RuntimeException thrown);
    }

    void in(CourseState state, Observer observer) {
        Letters letters =
                alphabets.computeIfAbsent(Standing.of(state), standing -> Letters.of(machine.protocol(), standing));
        for (CourseEvent event : letters.events()) {
            tried(state, event, observer);
        }
        if (state.status() == CourseStatus.OPEN) {
            new Sessions(state, observer).tryAll(letters.nextSession());
        }
    }

    /** The outcome of an event, or null if judging it threw an exception. */
    private @Nullable Outcome tried(CourseState state, CourseEvent event, Observer observer) {
        try {
            RuleSet broken = machine.judge(state, event);
            CourseState after = machine.evolve(state, event);
            Essence essence = machine.essence(after);
            if (broken.isEmpty()) {
                observer.accepted(event, after, essence);
            } else {
                observer.rejected(event, broken);
            }
            return new Outcome(broken, essence);
        } catch (RuntimeException thrown) {
            observer.threw(event, thrown);
            return null;
        }
    }

    private record Outcome(RuleSet broken, Essence essence) {}

    /**
     * The next session, with one activity of each group, or none, added to every set found so far. A set is kept if it
     * leads elsewhere than the set to which the activity was added, and breaks no further rule; an activity that
     * changes nothing alone is left out.
     */
    private final class Sessions {

        private final CourseState state;
        private final Observer observer;
        private final List<Found> found = new ArrayList<>();

        private record Found(TriedSession work, RuleSet broken, Essence essence) {}

        Sessions(CourseState state, Observer observer) {
            this.state = state;
            this.observer = observer;
        }

        void tryAll(TriedSession nothing) {
            Outcome outcome = tried(state, nothing.event(), observer);
            if (outcome != null) {
                found.add(new Found(nothing, outcome.broken, outcome.essence));
                ActivityGroups.GROUPS.forEach(this::tryAllWith);
            }
        }

        /** Activities that make no difference to the session without any are not tried in others. */
        private void tryAllWith(List<Activity> group) {
            int sets = found.size();
            List<Activity> changing = group.stream()
                    .filter(activity -> tryWith(found.get(0), activity, sets))
                    .toList();
            for (int i = 1; i < sets && !changing.isEmpty(); i++) {
                int siblings = found.size();
                for (Activity activity : changing) {
                    tryWith(found.get(i), activity, siblings);
                }
            }
        }

        /** Tries an activity added to a set; whether it makes a difference. */
        private boolean tryWith(Found set, Activity activity, int siblings) {
            TriedSession work = set.work.and(activity);
            Outcome outcome = tried(state, work.event(), observer);
            if (outcome == null || outcome.essence.equals(set.essence)) {
                return false;
            }
            if (outcome.broken.minus(set.broken).isEmpty() && isNew(outcome.essence, siblings)) {
                found.add(new Found(work, outcome.broken, outcome.essence));
            }
            return true;
        }

        private boolean isNew(Essence essence, int siblings) {
            for (int i = siblings; i < found.size(); i++) {
                if (found.get(i).essence.equals(essence)) {
                    return false;
                }
            }
            return true;
        }
    }
}
