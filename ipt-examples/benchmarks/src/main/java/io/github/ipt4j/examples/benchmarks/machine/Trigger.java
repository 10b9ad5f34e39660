package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;

/** What an event is to a state machine. A contact, of which the workload has none, is like a session that was missed. */
enum Trigger {
    OPEN,
    HOLD,
    MISS,
    AGREE,
    ENTER_INTERMEDIATE,
    ENTER_TERMINATION,
    CONCLUDE,
    DISCONTINUE;

    static Trigger of(CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED -> OPEN;
            case SESSION_HELD -> HOLD;
            case SESSION_MISSED, CONTACT_MADE -> MISS;
            case FORMULATION_AGREED -> AGREE;
            case PHASE_ENTERED ->
                ((PhaseEntered) event).phase() == Phase.INTERMEDIATE ? ENTER_INTERMEDIATE : ENTER_TERMINATION;
            case COURSE_CONCLUDED -> CONCLUDE;
            case COURSE_DISCONTINUED -> DISCONTINUE;
            case RECORD_CORRECTED -> throw new IllegalArgumentException("The yardstick knows no corrections.");
        };
    }
}
