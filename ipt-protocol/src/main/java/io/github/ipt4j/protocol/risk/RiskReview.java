package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.activity.RiskReviewOutcome;
import java.time.LocalDate;

/**
 * A review of a concern about suicide or harm.
 *
 * @param session the number of the session in which it was made, from 1
 * @param date the day of that session
 * @param outcome what came of it
 */
public record RiskReview(int session, LocalDate date, RiskReviewOutcome outcome) {}
