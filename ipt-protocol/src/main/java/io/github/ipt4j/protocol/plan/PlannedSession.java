package io.github.ipt4j.protocol.plan;

import io.github.ipt4j.protocol.Phase;
import java.time.LocalDate;

/**
 * A session that is to be held.
 *
 * @param number which session of the course it is
 * @param date the day on which it is to be held
 * @param phase the phase that the course is to be in
 */
public record PlannedSession(int number, LocalDate date, Phase phase) {}
