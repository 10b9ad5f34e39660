package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.measure.Scale;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A concern about suicide or harm, and the review that answered it.
 *
 * @param session the number of the session in which it was opened, from 1
 * @param opened the day of that session
 * @param scale the scale whose suicide item was answered above zero; empty if the counselor flagged the concern by hand
 * @param review the first review after it, or empty while it is open
 */
public record RiskFlag(int session, LocalDate opened, Optional<Scale> scale, Optional<RiskReview> review) {

    /**
     * Whether no review has answered it.
     *
     * @return true if it is open
     */
    public boolean isOpen() {
        return review.isEmpty();
    }

    RiskFlag answeredBy(RiskReview answer) {
        return isOpen() ? new RiskFlag(session, opened, scale, Optional.of(answer)) : this;
    }
}
