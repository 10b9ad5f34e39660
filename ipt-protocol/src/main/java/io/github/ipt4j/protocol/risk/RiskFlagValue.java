package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.measure.Scale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

record RiskFlagValue(
        OptionalInt session,
        LocalDate opened,
        Optional<Scale> scale,
        Optional<RiskKind> kind,
        boolean isRefused,
        Optional<RiskReview> review)
        implements RiskFlag {

    RiskFlagValue answeredBy(RiskReview answer) {
        return isOpen() ? new RiskFlagValue(session, opened, scale, kind, isRefused, Optional.of(answer)) : this;
    }

    /** Where and when it was opened, and its review. */
    @Override
    public String toString() {
        String place = isRefused ? "refused entry" : RiskReviewValue.place(session);
        return "RiskFlag[" + place + ", " + opened + ", "
                + review.map(RiskReview::toString).orElse("open") + "]";
    }
}
