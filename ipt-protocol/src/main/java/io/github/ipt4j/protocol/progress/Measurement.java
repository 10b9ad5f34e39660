package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Assessment;
import java.time.LocalDate;
import java.util.OptionalInt;

/** An assessment, and the session or contact in which it was made. */
public sealed interface Measurement permits MeasurementValue {

    /**
     * The session.
     *
     * @return the number of the session, from 1; empty if it was made in a contact
     */
    OptionalInt session();

    /**
     * The day.
     *
     * @return the date of the session or contact
     */
    LocalDate date();

    /**
     * The assessment.
     *
     * @return the scale, and what it found
     */
    Assessment assessment();

    /**
     * The total of the assessment.
     *
     * @return a total of the scale, as recorded and before the display factor; empty if an item was left unanswered
     */
    default OptionalInt total() {
        return assessment().total();
    }
}
