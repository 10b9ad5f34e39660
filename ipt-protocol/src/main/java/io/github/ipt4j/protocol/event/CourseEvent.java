package io.github.ipt4j.protocol.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened in a course.
 *
 * <p>The family is closed: a switch expression over {@link #type()} without a default is complete, and stops compiling
 * when an event is added.
 */
public sealed interface CourseEvent
        permits CourseOpened,
                SessionHeld,
                SessionMissed,
                ContactMade,
                FormulationAgreed,
                PhaseEntered,
                CourseConcluded,
                CourseDiscontinued,
                RecordCorrected {

    /**
     * The kind of event.
     *
     * @return the constant that stands for the subtype
     */
    EventType type();

    /**
     * The day on which it happened.
     *
     * @return a date from 1960-01-01 to 2100-12-31
     */
    LocalDate date();

    /**
     * The activities of a session or a contact.
     *
     * @return what was done, in order; none for any other event
     */
    default ImmutableList<Activity> activities() {
        return ImmutableList.of();
    }

    /**
     * The rules that the event is known to break, and the reason why it happened all the same.
     *
     * @return the deviation, or empty if the event is to keep every rule
     */
    Optional<Deviation> deviation();

    /**
     * Who made the entry; kept and never judged.
     *
     * @return an id, 1 to 128 characters, which should not identify the person; empty if it is unknown
     */
    @Value.Redacted
    Optional<String> recordedBy();

    /**
     * When the entry was made, which may be long after {@link #date()}; kept and never judged.
     *
     * @return a time of the years 0 to 9999, with an offset of whole minutes; empty if it is unknown
     */
    @Value.Redacted
    Optional<OffsetDateTime> recordedAt();

    /**
     * Further texts that applications keep with the event; never judged or shown.
     *
     * @return texts under reverse-domain keys with at least one dot, such as {@code org.example.author}
     */
    @Value.Redacted
    ImmutableMap<String, PrivateText> extensions();

    /**
     * Returns a builder that holds all of this event, to build a similar one.
     *
     * @return a builder of the same kind of event
     */
    Builder<? extends CourseEvent, ?> toBuilder();

    /**
     * Returns the same event, recorded as a deviation.
     *
     * @param deviation the rules that the event breaks, and why it happened all the same
     * @return the event with that deviation instead of any other
     */
    default CourseEvent deviating(Deviation deviation) {
        return toBuilder().deviation(deviation).build();
    }

    /**
     * Returns the same event, entered by somebody.
     *
     * @param author the id of whoever made the entry, 1 to 128 characters; choose one that does not identify the person
     * @param time when the entry was made, in the years 0 to 9999, with an offset of whole minutes
     * @return the event with that author and time instead of any others
     * @throws IllegalArgumentException if the id is empty, too long or holds a control character, or the time cannot be
     *     written
     */
    default CourseEvent recorded(String author, OffsetDateTime time) {
        return toBuilder().recordedBy(author).recordedAt(time).build();
    }

    /**
     * Returns the same event with a further extension.
     *
     * @param key a reverse-domain name with at least one dot, such as {@code org.example.author}
     * @param text the text to keep
     * @return the event with that text under the key, instead of any other
     * @throws IllegalArgumentException if the key is no reverse-domain name
     */
    default CourseEvent withExtension(String key, PrivateText text) {
        Map<String, PrivateText> extended = new LinkedHashMap<>(extensions());
        extended.put(key, text);
        return toBuilder().extensions(extended).build();
    }

    /**
     * What the builders of all events have in common.
     *
     * @param <E> the kind of event
     * @param <B> the kind of builder
     */
    sealed interface Builder<E extends CourseEvent, B extends Builder<E, B>>
            permits CourseOpened.Builder,
                    SessionHeld.Builder,
                    SessionMissed.Builder,
                    ContactMade.Builder,
                    FormulationAgreed.Builder,
                    PhaseEntered.Builder,
                    CourseConcluded.Builder,
                    CourseDiscontinued.Builder,
                    RecordCorrected.Builder {

        /**
         * Sets the deviation.
         *
         * @param deviation the rules that the event breaks, and why it happened all the same
         * @return this builder
         */
        B deviation(Deviation deviation);

        /**
         * Sets the deviation, or none.
         *
         * @param deviation the deviation, or empty if the event is to keep every rule
         * @return this builder
         */
        B deviation(Optional<? extends Deviation> deviation);

        /**
         * Sets who made the entry.
         *
         * @param author an id, 1 to 128 characters
         * @return this builder
         */
        B recordedBy(String author);

        /**
         * Sets who made the entry, or that it is unknown.
         *
         * @param author an id, 1 to 128 characters, or empty
         * @return this builder
         */
        B recordedBy(Optional<String> author);

        /**
         * Sets when the entry was made.
         *
         * @param time a time of the years 0 to 9999, with an offset of whole minutes
         * @return this builder
         */
        B recordedAt(OffsetDateTime time);

        /**
         * Sets when the entry was made, or that it is unknown.
         *
         * @param time a time of the years 0 to 9999, with an offset of whole minutes, or empty
         * @return this builder
         */
        B recordedAt(Optional<? extends OffsetDateTime> time);

        /**
         * Adds an extension.
         *
         * @param key a reverse-domain name with at least one dot
         * @param text the text to keep
         * @return this builder
         */
        B putExtension(String key, PrivateText text);

        /**
         * Sets the extensions, instead of any others.
         *
         * @param extensions texts under reverse-domain names
         * @return this builder
         */
        B extensions(Map<String, ? extends PrivateText> extensions);

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, or one is outside its limits
         */
        E build();
    }
}
