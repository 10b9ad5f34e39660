package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Something that is so, and for which a rule is broken or an advisory told.
 *
 * <p>A closed family of small typed values, which a user interface can word in its own language. {@code toString()} words
 * them in English. No fact holds anything private.
 */
public sealed interface Fact {

    /**
     * The phase that the event meets.
     *
     * @param phase the current phase
     */
    record InPhase(Phase phase) implements Fact {
        @Override
        public String toString() {
            return "the course is in its " + phase.word() + " phase";
        }
    }

    /**
     * How many sessions were held in the current phase.
     *
     * @param sessions 0 or more
     */
    record HeldInPhase(int sessions) implements Fact {
        @Override
        public String toString() {
            return "sessions held in this phase: " + sessions;
        }
    }

    /**
     * How many sessions were held in all.
     *
     * @param sessions 0 or more
     */
    record HeldInAll(int sessions) implements Fact {
        @Override
        public String toString() {
            return "sessions held in all: " + sessions;
        }
    }

    /**
     * Which numbers are allowed or expected.
     *
     * @param what what the numbers count
     * @param bounds the numbers
     */
    record Allowed(Quantity what, Bounds bounds) implements Fact {
        @Override
        public String toString() {
            return what.inWords() + ": " + bounds + " expected";
        }
    }

    /**
     * A number as the event gives it.
     *
     * @param what what the number counts
     * @param number the number
     */
    record Given(Quantity what, int number) implements Fact {
        @Override
        public String toString() {
            return what.inWords() + ": " + number + " given";
        }
    }

    /**
     * A number as client and counselor planned it.
     *
     * @param what what the number counts
     * @param number the number; below 1 where the plan itself does not add up
     */
    record Planned(Quantity what, int number) implements Fact {
        @Override
        public String toString() {
            return what.inWords() + ": " + number + " planned";
        }
    }

    /**
     * The date before which the event must not lie.
     *
     * @param date the date of the latest event that was accepted
     */
    record LatestEvent(LocalDate date) implements Fact {
        @Override
        public String toString() {
            return "the latest event is of " + date;
        }
    }

    /**
     * The date after which a further session must lie.
     *
     * @param date the date of the latest session
     */
    record LatestSession(LocalDate date) implements Fact {
        @Override
        public String toString() {
            return "the latest session was on " + date;
        }
    }

    /**
     * What is not done.
     *
     * @param tasks the tasks, at least one
     */
    record Undone(ImmutableSet<Task> tasks) implements Fact {
        @Override
        public String toString() {
            return "still to do: " + words(tasks);
        }
    }

    /**
     * The areas meant.
     *
     * @param areas the problem areas in which no difficulty has been identified
     */
    record Unidentified(ImmutableSet<ProblemArea> areas) implements Fact {
        @Override
        public String toString() {
            return "no difficulty identified in: " + words(areas);
        }
    }

    /**
     * The feelings meant.
     *
     * @param feelings the feelings that are present and not accepted
     */
    record Unresolved(ImmutableSet<Feeling> feelings) implements Fact {
        @Override
        public String toString() {
            return "present and not accepted: " + words(feelings);
        }
    }

    /**
     * The scales meant.
     *
     * @param ids the ids of the scales
     */
    record Measured(ImmutableSet<String> ids) implements Fact {
        @Override
        public String toString() {
            return "on: " + String.join(", ", ids);
        }
    }

    /**
     * Rules that a deviation names in vain.
     *
     * @param rules the rules that the event keeps, or that cannot be waived
     */
    record NotWaived(RuleSet rules) implements Fact {
        @Override
        public String toString() {
            return "named in vain: " + rules;
        }
    }

    private static String words(Collection<? extends VocabularyTerm> terms) {
        return terms.stream().map(VocabularyTerm::word).collect(Collectors.joining(", "));
    }
}
