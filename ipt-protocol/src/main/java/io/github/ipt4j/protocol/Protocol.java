package io.github.ipt4j.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The definition of a treatment that a course must keep: how many sessions it has, in which phases, and which tasks are
 * done in each.
 *
 * <p>A protocol is a value, and any number of them can be used side by side. {@link Protocols} holds the shipped ones,
 * which differ only in data. A protocol that no course could complete cannot be built.
 */
@Value.Immutable
public sealed interface Protocol extends Worded permits ImmutableProtocol {

    /**
     * Returns a builder of a protocol; everything is required but {@code source}, {@code notes}, {@code ages} and
     * {@code tasks}.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder of a protocol that differs from another one.
     *
     * <p>The new protocol has an id of its own, and takes over neither the source nor the notes of the other one, which
     * refer to that source: set its own. {@code addTask} adds to the tasks of the other one; to omit some, pass the
     * others to {@code tasks}, which replaces them:
     *
     * <pre>{@code
     * Protocol.like(other, "clinic-7")
     *         .source("The clinic's manual, 2026")
     *         .tasks(Iterables.filter(other.tasks(), task -> task != Task.IPT_EXPLAINED))
     *         .build();
     * }</pre>
     *
     * @param other the protocol to start from
     * @param newId the id of the new protocol, different from the other's
     * @return a builder with everything of the other one but its id, source and notes
     * @throws IllegalArgumentException if {@code newId} is the other's id
     */
    static Builder like(Protocol other, String newId) {
        checkArgument(
                !newId.equals(other.id()),
                "A protocol like another needs an id of its own; choose another than %s.",
                other.id());
        return new Builder().from(other).id(newId).source(Optional.empty()).notes(Optional.empty());
    }

    /**
     * The permanent name of the protocol.
     *
     * @return 1 to 128 characters, such as {@code ipt-standard}
     */
    String id();

    /**
     * The title, for display.
     *
     * @return a short text
     */
    @Value.Redacted
    String title();

    /**
     * The title, as files translate it.
     *
     * @return the message that stands for the title
     */
    @Override
    default Message message() {
        return Message.text("protocol/titles", title());
    }

    /**
     * The source of the protocol.
     *
     * @return a citation, or empty if there is none
     */
    @Value.Redacted
    Optional<String> source();

    /**
     * Notes, such as which numbers do not come from the source.
     *
     * @return a text, or empty if there are none
     */
    @Value.Redacted
    Optional<String> notes();

    /**
     * The notes, as files translate those of the shipped protocols.
     *
     * @return the message that stands for the notes, or empty if there are none
     */
    default Optional<Message> notesMessage() {
        return notes().map(text -> Message.of("protocol/notes", id()).orElse(text));
    }

    /**
     * How many sessions a course has in total.
     *
     * @return a range with both ends, at most 999
     */
    Bounds sessions();

    /**
     * How many sessions the initial phase has.
     *
     * @return a range from at least 1; without a maximum, that of the total applies
     */
    @Value.Redacted
    Bounds initial();

    /**
     * How many sessions the intermediate phase has.
     *
     * @return a range from at least 1; without a maximum, that of the total applies
     */
    @Value.Redacted
    Bounds intermediate();

    /**
     * How many sessions the termination phase has, the final ones of the course.
     *
     * @return a range from at least 1; without a maximum, that of the total applies
     */
    @Value.Redacted
    Bounds termination();

    /**
     * The expected time between two sessions.
     *
     * @return days, 1 or more
     */
    @Value.Redacted
    int cadenceDays();

    /**
     * Whether sessions are held with one client or a group.
     *
     * @return the setting
     */
    @Value.Redacted
    Setting setting();

    /**
     * The ages of the clients for whom the protocol is intended.
     *
     * @return a range in years, or empty if it is not limited
     */
    @Value.Redacted
    Optional<Bounds> ages();

    /**
     * The expected length of a session.
     *
     * @return a range in minutes
     */
    @Value.Redacted
    Bounds minutes();

    /**
     * How many problem areas a formulation takes as its focus.
     *
     * @return a range within 0 to 4
     */
    @Value.Redacted
    Bounds focus();

    /**
     * The tasks that must be done.
     *
     * @return each task once; {@link Task#phase()} is the phase by whose end it must be done
     */
    @Value.Redacted
    ImmutableList<Task> tasks();

    /**
     * How many sessions a phase has.
     *
     * @param phase any phase
     * @return a range with both ends: where the protocol gives no maximum, that of the total applies
     */
    default Bounds sessions(Phase phase) {
        Bounds bounds = given(phase);
        return Bounds.between(bounds.min(), bounds.maxOr(sessions().maxOr(bounds.min())));
    }

    /**
     * How many sessions a phase has, as the protocol gives it.
     *
     * @param phase any phase
     * @return {@link #initial()}, {@link #intermediate()} or {@link #termination()}
     */
    default Bounds given(Phase phase) {
        return switch (phase) {
            case INITIAL -> initial();
            case INTERMEDIATE -> intermediate();
            case TERMINATION -> termination();
        };
    }

    /**
     * The tasks that must be done by the end of one phase.
     *
     * @param phase any phase
     * @return the tasks of that phase, in the order in which they are reported
     */
    default ImmutableSet<Task> tasks(Phase phase) {
        return tasks().stream().filter(task -> task.phase() == phase).sorted().collect(ImmutableSet.toImmutableSet());
    }

    /** A builder of a protocol. */
    final class Builder extends ImmutableProtocol.Builder {
        Builder() {}

        /**
         * Checks whether a course could complete the protocol that was set so far, for a form or a reader that says in
         * its user's language why not.
         *
         * @return the first reason why none could; empty if one can
         * @throws IllegalStateException if a required attribute is missing
         */
        public Optional<Message> problem() {
            return ProtocolCheck.problem(super.build());
        }

        /**
         * Builds the protocol.
         *
         * @return the protocol
         * @throws IllegalArgumentException if a required attribute is missing, or if there is a {@link #problem()}; the
         *     message says which
         */
        @Override
        public Protocol build() {
            Protocol protocol = super.build();
            ProtocolCheck.check(protocol);
            return protocol;
        }
    }
}
