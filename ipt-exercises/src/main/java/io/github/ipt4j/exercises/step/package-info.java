/**
 * The steps of exercises, and what is wrong with them.
 *
 * <p>An exercise goes from {@code introduced} through {@code practiced-in-session}, {@code assigned} and
 * {@code practiced} to {@code followed-up}. Practicing in session may be skipped, and everything from there on may be
 * repeated. {@link io.github.ipt4j.exercises.step.ExerciseFindings} checks the sessions and contacts of a course and
 * reports steps that are out of order, skills that were needed and missing, records that do not fit their worksheets,
 * and assignments that were not followed up. Findings never reject anything: the state machine does not know them.
 * {@link io.github.ipt4j.exercises.step.ExerciseHistory} gives the progress of each exercise, and what was filled in.
 *
 * <pre>{@code
 * for (Finding finding : ExerciseFindings.in(course, catalog)) {
 *     print(finding.kind().id(), finding.entry(), wording.of(finding));
 * }
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.step;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
