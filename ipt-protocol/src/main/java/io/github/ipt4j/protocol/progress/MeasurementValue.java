package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Assessment;
import java.time.LocalDate;

record MeasurementValue(int session, LocalDate date, Assessment assessment) implements Measurement {

    /** The session and the scale, and none of the scores. */
    @Override
    public String toString() {
        return "Measurement[session " + session + ", " + date + ", "
                + assessment.scale().id() + "]";
    }
}
