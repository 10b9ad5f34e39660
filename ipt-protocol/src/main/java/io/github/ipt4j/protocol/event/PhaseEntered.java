package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.protocol.Phase;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The course enters its next phase. */
@Value.Immutable
public sealed interface PhaseEntered extends CourseEvent permits ImmutablePhaseEntered {

    /**
     * Returns the event, without a deviation.
     *
     * @param date the day on which it happened, 1960-01-01 to 2100-12-31
     * @param phase {@link Phase#INTERMEDIATE} or {@link Phase#TERMINATION}
     * @return the event
     * @throws IllegalArgumentException if the date is before 1960 or after 2100, or the phase is the initial one
     */
    static PhaseEntered of(LocalDate date, Phase phase) {
        return builder().date(date).phase(phase).build();
    }

    /**
     * Returns a builder of the event; {@code date} and {@code phase} are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.PHASE_ENTERED;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The phase that is entered.
     *
     * @return {@link Phase#INTERMEDIATE} or {@link Phase#TERMINATION}
     */
    Phase phase();

    /** A builder of the event. */
    final class Builder extends ImmutablePhaseEntered.Builder implements CourseEvent.Builder<PhaseEntered, Builder> {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is before 1960 or after
         *     2100, the phase is the initial one, or what every event has is outside its limits
         */
        @Override
        public PhaseEntered build() {
            PhaseEntered event = EventCheck.checked(super.build());
            checkArgument(
                    event.phase() != Phase.INITIAL,
                    "phase must be one that can be entered: intermediate or termination.");
            return event;
        }
    }
}
