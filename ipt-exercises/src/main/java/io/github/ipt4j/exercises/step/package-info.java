/**
 * The steps of exercises, and what is to be said about them.
 *
 * <p>An exercise goes from {@code introduced} through {@code practiced-in-session}, {@code assigned} and {@code practiced} to
 * {@code followed-up}. Practicing in session may be skipped, and everything from there on may be repeated.
 * {@link io.github.ipt4j.exercises.step.ExerciseFindings} walks the sessions of a course and tells where the steps are out of order,
 * where a needed skill was missing, where a record does not fit its worksheet, and what was not followed up. ExerciseFindings never
 * reject: the state machine does not know them.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.step;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
