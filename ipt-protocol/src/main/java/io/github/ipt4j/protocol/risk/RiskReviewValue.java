package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.activity.RiskReviewOutcome;
import java.time.LocalDate;

record RiskReviewValue(int session, LocalDate date, RiskReviewOutcome outcome) implements RiskReview {}
