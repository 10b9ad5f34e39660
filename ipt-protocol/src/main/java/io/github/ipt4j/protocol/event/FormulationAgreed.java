package io.github.ipt4j.protocol.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.area.ProblemArea;
import org.immutables.value.Value;

/** Client and counselor agree on a formulation: the focus of the work, and how long it is to take. */
@Value.Immutable
public sealed interface FormulationAgreed extends CourseEvent permits ImmutableFormulationAgreed {

    /**
     * Returns a builder of the event; {@code date}, {@code plannedSessions} and {@code plannedTermination} are
     * required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.FORMULATION_AGREED;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The problem areas that are the focus.
     *
     * @return the areas
     */
    ImmutableSet<ProblemArea> focus();

    /**
     * How many sessions are planned in all.
     *
     * @return 1 to 999
     */
    int plannedSessions();

    /**
     * How many of them are planned for the termination phase.
     *
     * @return 1 to 999
     */
    int plannedTermination();

    /** A builder of the event. */
    final class Builder extends ImmutableFormulationAgreed.Builder
            implements CourseEvent.Builder<FormulationAgreed, Builder> {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is before 1960 or after
         *     2100, a planned number is outside 1 to 999, or what every event has is outside its limits
         */
        @Override
        public FormulationAgreed build() {
            FormulationAgreed event = EventCheck.checked(super.build());
            Limits.requireWithin("plannedSessions", Limits.SESSION_NUMBERS, event.plannedSessions());
            Limits.requireWithin("plannedTermination", Limits.SESSION_NUMBERS, event.plannedTermination());
            return event;
        }
    }
}
