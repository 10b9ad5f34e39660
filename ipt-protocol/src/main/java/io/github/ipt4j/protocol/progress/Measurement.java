package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Assessment;
import java.time.LocalDate;

/** An assessment, and the session in which it was made. */
public sealed interface Measurement permits MeasurementValue {

    /**
     * The session.
     *
     * @return the number of the session, from 1
     */
    int session();

    /**
     * The day.
     *
     * @return the date of the session
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
     * @return a total of the scale, as recorded and before the display factor
     */
    default int total() {
        return assessment().total();
    }
}
