/**
 * Exercises of interpersonal psychotherapy, as modules that plug in on top of the protocol.
 *
 * <p>An {@link io.github.ipt4j.exercises.ExerciseModule} says what it is indicated for and which skills it teaches and needs,
 * guides the counselor, hands the client {@linkplain io.github.ipt4j.exercises.worksheet worksheets}, and concludes from what
 * was filled in. Ten come with the library; a third party adds one by implementing the interface in a jar of its own and
 * naming it to {@link java.util.ServiceLoader}. An {@link io.github.ipt4j.exercises.ExerciseCatalog} holds those that were
 * found.
 *
 * <pre>{@code
 * ExerciseCatalog catalog = ExerciseCatalog.load(ExerciseModule.class.getClassLoader());
 * ExerciseFindings findings = ExerciseFindings.in(course, catalog);         // steps that are out of order, records that do not fit
 * Suggestions suggestions = Suggestions.of(course, catalog); // what to try next, and why
 * }</pre>
 *
 * <p>The state machine carries the steps of exercises as activities of sessions and does not know what they are; this module
 * is where they get their meaning. All of it is pure: no clock, no chance, and nothing read but texts in the jar.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
