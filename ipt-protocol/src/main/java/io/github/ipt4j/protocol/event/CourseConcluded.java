package io.github.ipt4j.protocol.event;

import java.time.LocalDate;
import org.immutables.value.Value;

/** The course is concluded, with its work done. */
@Value.Immutable
public sealed interface CourseConcluded extends CourseEvent permits ImmutableCourseConcluded {

    /**
     * The event, keeping every rule.
     *
     * @param date the day of it, in the years 0 to 9999
     * @return the event
     * @throws IllegalArgumentException if the date is outside the years 0 to 9999
     */
    static CourseConcluded of(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * Begins the event.
     *
     * @return a builder to which date must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.COURSE_CONCLUDED;
    }

    @Override
    default CourseConcluded deviating(Deviation deviation) {
        return new Builder().from(this).deviation(deviation).build();
    }

    /** Builds the event, attribute by attribute. */
    final class Builder extends ImmutableCourseConcluded.Builder {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is outside the years 0 to 9999, or a key of the extensions is
         *     no reverse-domain name
         */
        @Override
        public CourseConcluded build() {
            CourseConcluded event = super.build();
            EventCheck.check(event);
            return event;
        }
    }
}
