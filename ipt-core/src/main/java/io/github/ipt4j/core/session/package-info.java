/**
 * Sessions that were held: their dates, length, agenda and activities.
 *
 * <p>A {@link io.github.ipt4j.core.session.Session} is one meeting of client and counselor. Its number counts the
 * sessions of the course from 1; a session that was missed has none. Length, {@linkplain
 * io.github.ipt4j.core.session.AgendaSetter who set the agenda}, {@linkplain io.github.ipt4j.core.session.Mode how they
 * met} and {@linkplain io.github.ipt4j.core.session.Participant who else took part} are optional, and unknown where
 * they are missing; no activities means that none are recorded.
 *
 * <pre>{@code
 * Session session = Session.of(
 *         2, LocalDate.of(2026, 1, 12), PresentProblem.of(ProblemArea.ROLE_TRANSITION),
 *         UseTechnique.of(Technique.ROLE_PLAY));
 * }</pre>
 *
 * <p>Activities stand in the order in which they took place, since some depend on earlier ones: a difficulty is
 * identified before a problem is presented. Whether a session fits its course is judged by the protocol, not here.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.session;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
