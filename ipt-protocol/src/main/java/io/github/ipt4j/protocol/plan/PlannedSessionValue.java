package io.github.ipt4j.protocol.plan;

import io.github.ipt4j.protocol.Phase;
import java.time.LocalDate;

record PlannedSessionValue(int number, LocalDate date, Phase phase) implements PlannedSession {

    /** The number, the date and the phase. */
    @Override
    public String toString() {
        return "session " + number + ", " + date + ", " + phase.word();
    }
}
