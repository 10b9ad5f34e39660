package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.protocol.Phase;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The course enters its next phase. */
@Value.Immutable
public sealed interface PhaseEntered extends CourseEvent permits ImmutablePhaseEntered {

    /**
     * The event, keeping every rule.
     *
     * @param date the day of it, in the years 0 to 9999
     * @param phase {@link Phase#INTERMEDIATE} or {@link Phase#TERMINATION}
     * @return the event
     * @throws IllegalArgumentException if the date is outside the years 0 to 9999, or the phase is the initial one
     */
    static PhaseEntered of(LocalDate date, Phase phase) {
        return builder().date(date).phase(phase).build();
    }

    /**
     * Begins the event.
     *
     * @return a builder to which date and phase must be given
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.PHASE_ENTERED;
    }

    @Override
    default PhaseEntered deviating(Deviation deviation) {
        return new Builder().from(this).deviation(deviation).build();
    }

    /**
     * The phase that is entered.
     *
     * @return {@link Phase#INTERMEDIATE} or {@link Phase#TERMINATION}
     */
    Phase phase();

    /** Builds the event, attribute by attribute. */
    final class Builder extends ImmutablePhaseEntered.Builder {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is outside the years 0 to 9999, or the
         *     phase is the initial one, or a key of the extensions is
         *     no reverse-domain name
         */
        @Override
        public PhaseEntered build() {
            PhaseEntered event = super.build();
            EventCheck.check(event);
            checkArgument(
                    event.phase() != Phase.INITIAL,
                    "phase must be one that can be entered: intermediate or termination.");
            return event;
        }
    }
}
