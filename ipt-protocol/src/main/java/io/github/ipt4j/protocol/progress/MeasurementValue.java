package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Assessment;
import java.time.LocalDate;
import java.util.OptionalInt;

record MeasurementValue(OptionalInt session, LocalDate date, Assessment assessment) implements Measurement {

    /** The session or contact, as a short English phrase. */
    static String place(OptionalInt session) {
        return session.isPresent() ? "session " + session.getAsInt() : "contact";
    }

    /** The session or contact, and the scale, and none of the scores. */
    @Override
    public String toString() {
        return "Measurement[" + place(session) + ", " + date + ", "
                + assessment.scale().id() + "]";
    }
}
