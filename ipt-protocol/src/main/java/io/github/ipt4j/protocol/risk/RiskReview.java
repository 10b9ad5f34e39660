package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.activity.RiskReviewOutcome;
import java.time.LocalDate;
import java.util.OptionalInt;

/** A review of a concern about suicide or harm. */
public sealed interface RiskReview permits RiskReviewValue {

    /**
     * The session in which it was made.
     *
     * @return the number of the session, from 1; empty if it was made in a contact
     */
    OptionalInt session();

    /**
     * The day on which it was made.
     *
     * @return the date of the session or contact
     */
    LocalDate date();

    /**
     * The outcome of the review.
     *
     * @return what was done; never a level of risk
     */
    RiskReviewOutcome outcome();
}
