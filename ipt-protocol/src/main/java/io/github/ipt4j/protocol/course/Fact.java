package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import java.time.LocalDate;

/**
 * A fact that shows why a rule is broken or an advisory is reported.
 *
 * <p>The family is closed: a switch expression over {@link #type()} without a default is complete. The facts are small
 * typed values, which {@link io.github.ipt4j.core.wording.Wording} words in any language. No fact holds anything
 * private.
 */
public sealed interface Fact extends Worded {

    /**
     * The kind of fact.
     *
     * @return the constant that stands for the subtype
     */
    FactType type();

    private static Message words(Fact fact) {
        return Message.of("protocol/facts", fact.type().word());
    }

    /**
     * The phase in which the event occurred.
     *
     * @param phase the current phase
     */
    record InPhase(Phase phase) implements Fact {
        @Override
        public FactType type() {
            return FactType.IN_PHASE;
        }

        @Override
        public Message message() {
            return words(this).with("phase", phase);
        }
    }

    /**
     * How many sessions were held in the current phase.
     *
     * @param sessions 0 or more
     */
    record HeldInPhase(int sessions) implements Fact {
        @Override
        public FactType type() {
            return FactType.HELD_IN_PHASE;
        }

        @Override
        public Message message() {
            return words(this).with("sessions", sessions);
        }
    }

    /**
     * How many sessions were held in total.
     *
     * @param sessions 0 or more
     */
    record HeldInAll(int sessions) implements Fact {
        @Override
        public FactType type() {
            return FactType.HELD_IN_ALL;
        }

        @Override
        public Message message() {
            return words(this).with("sessions", sessions);
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
        public FactType type() {
            return FactType.ALLOWED;
        }

        @Override
        public Message message() {
            return words(this).with("what", what).with("bounds", bounds);
        }
    }

    /**
     * A number as recorded in the event.
     *
     * @param what what the number counts
     * @param number the number
     */
    record Given(Quantity what, int number) implements Fact {
        @Override
        public FactType type() {
            return FactType.GIVEN;
        }

        @Override
        public Message message() {
            return words(this).with("what", what).with("number", number);
        }
    }

    /**
     * A number as client and counselor planned it.
     *
     * @param what what the number counts
     * @param number the number; below 1 if the plan itself does not add up
     */
    record Planned(Quantity what, int number) implements Fact {
        @Override
        public FactType type() {
            return FactType.PLANNED;
        }

        @Override
        public Message message() {
            return words(this).with("what", what).with("number", number);
        }
    }

    /**
     * The date that the event must not precede.
     *
     * @param date the date of the latest event that was accepted
     */
    record LatestEvent(LocalDate date) implements Fact {
        @Override
        public FactType type() {
            return FactType.LATEST_EVENT;
        }

        @Override
        public Message message() {
            return words(this).with("date", date);
        }
    }

    /**
     * The date that a correction must not precede.
     *
     * @param date the date of the event that is removed or added
     */
    record Corrected(LocalDate date) implements Fact {
        @Override
        public FactType type() {
            return FactType.CORRECTED;
        }

        @Override
        public Message message() {
            return words(this).with("date", date);
        }
    }

    /**
     * The entries at which a correction makes a rule break.
     *
     * @param entries the numbers of the entries, at least one, in the order of the course
     */
    record AtEntries(ImmutableList<Integer> entries) implements Fact {
        @Override
        public FactType type() {
            return FactType.AT_ENTRIES;
        }

        @Override
        public Message message() {
            return words(this).with("count", entries.size()).with("entries", entries);
        }
    }

    /**
     * The day on which no other session must be held.
     *
     * @param date the date of the latest session
     */
    record LatestSession(LocalDate date) implements Fact {
        @Override
        public FactType type() {
            return FactType.LATEST_SESSION;
        }

        @Override
        public Message message() {
            return words(this).with("date", date);
        }
    }

    /**
     * The tasks that are not done.
     *
     * @param tasks the tasks, at least one
     */
    record Undone(ImmutableSet<Task> tasks) implements Fact {
        @Override
        public FactType type() {
            return FactType.UNDONE;
        }

        @Override
        public Message message() {
            return words(this).with("tasks", tasks.asList());
        }
    }

    /**
     * The areas in which no difficulty has been identified.
     *
     * @param areas the problem areas concerned
     */
    record Unidentified(ImmutableSet<ProblemArea> areas) implements Fact {
        @Override
        public FactType type() {
            return FactType.UNIDENTIFIED;
        }

        @Override
        public Message message() {
            return words(this).with("areas", areas.asList());
        }
    }

    /**
     * The feelings that are present and not accepted.
     *
     * @param feelings the feelings concerned
     */
    record Unresolved(ImmutableSet<Feeling> feelings) implements Fact {
        @Override
        public FactType type() {
            return FactType.UNRESOLVED;
        }

        @Override
        public Message message() {
            return words(this).with("feelings", feelings.asList());
        }
    }

    /**
     * The scales concerned.
     *
     * @param ids the ids of the scales
     */
    record Measured(ImmutableSet<String> ids) implements Fact {
        @Override
        public FactType type() {
            return FactType.MEASURED;
        }

        @Override
        public Message message() {
            return words(this).with("count", ids.size()).with("scales", ids.asList());
        }
    }

    /**
     * The rules that a deviation names and cannot waive.
     *
     * @param rules the rules that the event keeps, or that cannot be waived
     */
    record NotWaived(RuleSet rules) implements Fact {
        @Override
        public FactType type() {
            return FactType.NOT_WAIVED;
        }

        @Override
        public Message message() {
            return words(this).with("rules", rules.stream().map(Rule::id).toList());
        }
    }
}
