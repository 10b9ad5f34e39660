/**
 * The eight kinds of events in a course, recorded as they occur.
 *
 * <p>Events carry their dates; nothing is read from a clock. Any event can carry a {@link
 * io.github.ipt4j.protocol.event.Deviation}: the rules that it is known to break, and why it happened all the same.
 *
 * <pre>{@code
 * CourseEvent opened = CourseOpened.of(protocol, date, Client.of("c-001"), Concern.MAJOR_DEPRESSION);
 * CourseEvent fifth = SessionHeld.of(session)
 *         .deviating(Deviation.of("client was in hospital; assessment resumed", Rule.PHASE_MAXIMUM));
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.protocol.event;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
