package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;

/** A step that a course can take next, and what is still missing for it. */
public sealed interface NextStep permits NextStepValue {

    /**
     * The kind of event that records the step.
     *
     * @return the type
     */
    EventType type();

    /**
     * The phase that the step enters.
     *
     * @return the phase, or empty if the step enters none
     */
    Optional<Phase> phase();

    /**
     * The rules that the step would break now, however well it is recorded.
     *
     * @return the rules; none if the step is possible
     */
    RuleSet lacks();

    /**
     * The tasks to do: before a step that leaves the phase; during a session that is the last one the phase can have.
     * For such a session, {@link Task#FORMULATION_AGREED} means that difficulties must be identified in as many areas
     * as the focus needs, so that a formulation can be agreed afterwards.
     *
     * @return the tasks that are not done
     */
    ImmutableSet<Task> tasks();

    /**
     * Whether the step can be taken now.
     *
     * @return true if it breaks no rule; a session must still do its {@link #tasks()}
     */
    default boolean isPossible() {
        return lacks().isEmpty();
    }

    /**
     * The step in one word or two.
     *
     * @return the word of the event, and of the phase if one is entered
     */
    default String word() {
        return phase().map(entered -> type().word() + " " + entered.word()).orElse(type().word());
    }
}
