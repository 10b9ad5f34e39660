package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The events that end a phase, which a repair can move. */
enum PhaseChange {
    INTERMEDIATE_ENTERED,
    TERMINATION_ENTERED,
    CONCLUSION;

    /** The change that an event is, or null if it is none. */
    static @Nullable PhaseChange of(CourseEvent event) {
        return switch (event.type()) {
            case PHASE_ENTERED -> entering(((PhaseEntered) event).phase());
            case COURSE_CONCLUDED -> CONCLUSION;
            case COURSE_OPENED,
                    SESSION_HELD,
                    SESSION_MISSED,
                    CONTACT_MADE,
                    FORMULATION_AGREED,
                    COURSE_DISCONTINUED,
                    RECORD_CORRECTED -> null;
        };
    }

    private static @Nullable PhaseChange entering(Phase phase) {
        return switch (phase) {
            case INITIAL -> null;
            case INTERMEDIATE -> INTERMEDIATE_ENTERED;
            case TERMINATION -> TERMINATION_ENTERED;
        };
    }

    /** The change that ends a phase. */
    static PhaseChange after(Phase phase) {
        return switch (phase) {
            case INITIAL -> INTERMEDIATE_ENTERED;
            case INTERMEDIATE -> TERMINATION_ENTERED;
            case TERMINATION -> CONCLUSION;
        };
    }

    CourseEvent on(LocalDate date) {
        return switch (this) {
            case INTERMEDIATE_ENTERED -> PhaseEntered.of(date, Phase.INTERMEDIATE);
            case TERMINATION_ENTERED -> PhaseEntered.of(date, Phase.TERMINATION);
            case CONCLUSION -> CourseConcluded.of(date);
        };
    }
}
