/**
 * When the sessions of a course are to be held.
 *
 * <p>A {@link io.github.ipt4j.protocol.plan.SessionPlan} gives each remaining session a number, a date and a phase, at
 * the protocol's cadence and around days off. Make a new plan as the course goes on: sessions that were held count, and
 * a session that was missed moves everything after it.
 *
 * <pre>{@code
 * SessionPlan plan = SessionPlan.of(Protocols.standard(), LocalDate.of(2026, 1, 5), holidays::contains);
 * plan.sessions().get(0).date();   // the first day that is not a holiday
 * plan.lastSession();              // the earliest and the latest date of the last session
 * }</pre>
 */
@NullMarked
package io.github.ipt4j.protocol.plan;

import org.jspecify.annotations.NullMarked;
