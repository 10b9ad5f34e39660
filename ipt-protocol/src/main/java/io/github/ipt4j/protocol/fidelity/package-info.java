/**
 * How closely a course adhered to interpersonal psychotherapy, from its journal alone.
 *
 * <p>{@link io.github.ipt4j.protocol.fidelity.Fidelity} is a table of
 * {@linkplain io.github.ipt4j.protocol.fidelity.Figure figures}, each with its numerator, its denominator and the
 * sessions behind it; and beside it the {@linkplain io.github.ipt4j.protocol.course.AcceptedEvent deviations} where
 * they arose, the {@linkplain io.github.ipt4j.protocol.fidelity.TaskDone tasks} with when they were done, and what was
 * used of techniques and strategies. There is no overall score: adding up figures of such different kinds would mean
 * nothing.
 *
 * <pre>{@code
 * Fidelity fidelity = Fidelity.of(course);
 * fidelity.figure(FigureKind.FOCUS_WORKED_ON).counted(); // the sessions that worked on the focus
 * fidelity.figure(FigureKind.FOCUS_WORKED_ON).others();  // and those that drifted
 * }</pre>
 *
 * <p>Fidelity reads what was accepted into the course. A course that {@linkplain
 * io.github.ipt4j.protocol.course.Course#observing observes} accepts departures as deviations; one that enforces
 * refuses them. What was not recorded is unknown and does not count. A journal cannot show how skilfully a session was
 * held; independent observers can, and an {@link io.github.ipt4j.protocol.fidelity.ObserverRating} of theirs stands
 * beside the figures.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.protocol.fidelity;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
