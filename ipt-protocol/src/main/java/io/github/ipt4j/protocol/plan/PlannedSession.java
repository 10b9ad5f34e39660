package io.github.ipt4j.protocol.plan;

import io.github.ipt4j.protocol.Phase;
import java.time.LocalDate;

/** A session that is planned, as part of a {@link SessionPlan}. */
public sealed interface PlannedSession permits PlannedSessionValue {

    /**
     * The number of the session in the course.
     *
     * @return 1 or more
     */
    int number();

    /**
     * The day on which the session is planned.
     *
     * @return the date
     */
    LocalDate date();

    /**
     * The phase for which the session is planned.
     *
     * @return the phase
     */
    Phase phase();
}
