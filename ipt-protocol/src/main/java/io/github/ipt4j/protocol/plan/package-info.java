/**
 * When the sessions of a course are to be held.
 *
 * <p>A {@link io.github.ipt4j.protocol.plan.SessionPlan} gives each session that is to come a number, a date and a phase, at the
 * protocol's cadence and around days off. It is made anew as the course goes on: what was held counts, and sessions that were
 * missed move everything that is to come.
 */
@NullMarked
package io.github.ipt4j.protocol.plan;

import org.jspecify.annotations.NullMarked;
