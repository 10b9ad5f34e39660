package io.github.ipt4j.protocol.event;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened to a course.
 *
 * <p>The family is closed: a switch expression over {@link #type()} without a default is complete, and the compiler says
 * so when an event joins.
 */
public sealed interface CourseEvent
        permits CourseOpened,
                SessionHeld,
                SessionMissed,
                FormulationAgreed,
                PhaseEntered,
                CourseConcluded,
                CourseDiscontinued {

    /**
     * The kind of event.
     *
     * @return the constant that stands for the subtype
     */
    EventType type();

    /**
     * The day on which it happened.
     *
     * @return a date in the years 0 to 9999
     */
    LocalDate date();

    /**
     * The rules that the event is known to break, and why it happened all the same.
     *
     * @return the deviation, or empty if the event is to keep every rule
     */
    Optional<Deviation> deviation();

    /**
     * What others want to keep with the event; never judged or shown.
     *
     * @return texts under reverse-domain keys with at least one dot, such as {@code org.example.author}
     */
    @Value.Redacted
    ImmutableMap<String, PrivateText> extensions();

    /**
     * The same event, recorded as a deviation.
     *
     * @param deviation the rules that it breaks, and why it happened all the same
     * @return the event with that deviation in the place of any other
     */
    CourseEvent deviating(Deviation deviation);
}
