package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.activity.RiskReviewOutcome;
import java.time.LocalDate;
import java.util.OptionalInt;

record RiskReviewValue(OptionalInt session, LocalDate date, RiskReviewOutcome outcome) implements RiskReview {

    /** The session or contact, as a short English phrase. */
    static String place(OptionalInt session) {
        return session.isPresent() ? "session " + session.getAsInt() : "contact";
    }

    @Override
    public String toString() {
        return "RiskReview[" + place(session) + ", " + date + ", " + outcome.word() + "]";
    }
}
