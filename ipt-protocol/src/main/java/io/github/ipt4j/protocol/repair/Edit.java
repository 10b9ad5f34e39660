package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;
import java.util.OptionalInt;

/** One change of a record, as part of a {@link Repair}. */
public sealed interface Edit extends Worded permits EditValue {

    /**
     * The kind of change.
     *
     * @return the kind, with its cost
     */
    EditKind kind();

    /**
     * The event that is changed, moved or removed, or the one before which another is added.
     *
     * @return its place among the events that were submitted, from 1; empty for an addition at the end
     */
    OptionalInt event();

    /**
     * The event before which a change of phase is moved.
     *
     * @return its place among the events that were submitted, from 1; empty for the end, and for other kinds of edits
     */
    OptionalInt movedBefore();

    /**
     * The kind of the event that is changed, moved, removed or added.
     *
     * @return the type
     */
    EventType type();

    /**
     * The phase that is entered, or in which a session is added.
     *
     * @return the phase, or empty for other events
     */
    Optional<Phase> phase();

    /**
     * The task that a recorded activity does.
     *
     * @return the task; empty if no activity is recorded, or one that only identifies a difficulty
     */
    Optional<Task> task();

    /**
     * The area in which a recorded activity identifies a difficulty, where a task does not say it.
     *
     * @return the area, or empty
     */
    Optional<ProblemArea> area();

    /**
     * Whether an activity is recorded in a session that another edit adds before the event.
     *
     * @return false for an activity in a session of the record, and for other kinds of edits
     */
    boolean isInAddedSession();

    /**
     * The rules that the event broke when it was judged; for what is added, those that the event broke before which it
     * is added.
     *
     * @return the rules; none if those of other events are the reason
     */
    RuleSet rules();

    /**
     * Says the change.
     *
     * @return a sentence
     */
    @Override
    default Message message() {
        return EditWords.of(this);
    }
}
