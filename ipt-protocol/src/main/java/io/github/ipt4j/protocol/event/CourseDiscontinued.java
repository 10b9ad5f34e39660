package io.github.ipt4j.protocol.event;

import java.time.LocalDate;
import org.immutables.value.Value;

/** The course ends before its work is done. */
@Value.Immutable
public sealed interface CourseDiscontinued extends CourseEvent permits ImmutableCourseDiscontinued {

    /**
     * The event, keeping every rule.
     *
     * @param date the day of it, in the years 0 to 9999
     * @param reason the reason
     * @return the event
     * @throws IllegalArgumentException if the date is outside the years 0 to 9999
     */
    static CourseDiscontinued of(LocalDate date, DiscontinuationReason reason) {
        return builder().date(date).reason(reason).build();
    }

    /**
     * Begins the event.
     *
     * @return a builder to which date and reason must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.COURSE_DISCONTINUED;
    }

    @Override
    default CourseDiscontinued deviating(Deviation deviation) {
        return new Builder().from(this).deviation(deviation).build();
    }

    /**
     * Why it ends.
     *
     * @return the reason
     */
    DiscontinuationReason reason();

    /** Builds the event, attribute by attribute. */
    final class Builder extends ImmutableCourseDiscontinued.Builder {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is outside the years 0 to 9999, or a key of the extensions is
         *     no reverse-domain name
         */
        @Override
        public CourseDiscontinued build() {
            CourseDiscontinued event = super.build();
            EventCheck.check(event);
            return event;
        }
    }
}
