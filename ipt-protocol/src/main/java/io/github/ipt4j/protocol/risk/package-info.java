/**
 * Concerns about suicide or harm over a course: what was flagged, and what answered it.
 *
 * <p>A suicide item answered above zero, or a counselor's note, opens a
 * {@linkplain io.github.ipt4j.protocol.risk.RiskFlag flag}. Nothing but a review closes it: no later answer of zero, no
 * phase, not the end of the course. <strong>This library never computes a level of suicide risk.</strong> It keeps what
 * was answered from being forgotten; judging it is up to the clinician.
 */
@NullMarked
package io.github.ipt4j.protocol.risk;

import org.jspecify.annotations.NullMarked;
