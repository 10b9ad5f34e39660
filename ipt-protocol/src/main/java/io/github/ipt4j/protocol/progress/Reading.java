package io.github.ipt4j.protocol.progress;

import io.github.ipt4j.core.measure.Assessment;
import java.time.LocalDate;

/**
 * An assessment, and the session it was made in.
 *
 * @param session the number of the session, from 1
 * @param date the day of the session
 * @param assessment what the scale found
 */
public record Reading(int session, LocalDate date, Assessment assessment) {

    /**
     * What the scale found in all.
     *
     * @return a total of the scale, as recorded and not as shown
     */
    public int total() {
        return assessment.total();
    }

    /**
     * The session and the scale, and none of what it found.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Reading[session " + session + ", " + date + ", "
                + assessment.scale().id() + "]";
    }
}
