package io.github.ipt4j.protocol.event;

import java.time.LocalDate;
import org.immutables.value.Value;

/** The course is concluded, with its work done. */
@Value.Immutable
public sealed interface CourseConcluded extends CourseEvent permits ImmutableCourseConcluded {

    /**
     * Returns the event, without a deviation.
     *
     * @param date the day on which it happened, 1960-01-01 to 2100-12-31
     * @return the event
     * @throws IllegalArgumentException if the date is before 1960 or after 2100
     */
    static CourseConcluded of(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * Returns a builder of the event; {@code date} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.COURSE_CONCLUDED;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** A builder of the event. */
    final class Builder extends ImmutableCourseConcluded.Builder
            implements CourseEvent.Builder<CourseConcluded, Builder> {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is before 1960 or after
         *     2100, or what every event has is outside its limits
         */
        @Override
        public CourseConcluded build() {
            return EventCheck.checked(super.build());
        }
    }
}
