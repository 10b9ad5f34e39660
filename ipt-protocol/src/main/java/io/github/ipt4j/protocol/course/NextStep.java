package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;

/**
 * A step that a course can take next, and what it still lacks.
 *
 * @param type the kind of event that records the step
 * @param phase the phase that would be entered; empty for any other step
 * @param lacks the rules that the step would break now, however well it is recorded
 * @param tasks the tasks to do: before the step, for one that leaves the phase; in the step itself, for a session that is
 *     the last the phase can have; there, the formulation means that difficulties must be identified in as many areas as the
 *     focus needs, so that it can be agreed afterwards
 */
public record NextStep(EventType type, Optional<Phase> phase, RuleSet lacks, ImmutableSet<Task> tasks) {

    /**
     * Whether the step can be taken now.
     *
     * @return true if it lacks nothing; a session must still do its {@link #tasks()}
     */
    public boolean isPossible() {
        return lacks.isEmpty();
    }

    /**
     * The step in one word or two.
     *
     * @return the word of the event, and of the phase if one is entered
     */
    public String word() {
        return phase.map(entered -> type.word() + " " + entered.word()).orElse(type.word());
    }

    /**
     * The step, and how many rules it would break.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "NextStep[" + type.word()
                + phase.map(entered -> " " + entered.word()).orElse("") + ", lacks " + lacks.size() + "]";
    }
}
