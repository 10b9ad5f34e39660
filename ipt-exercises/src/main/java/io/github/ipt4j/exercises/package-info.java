/**
 * Exercises of interpersonal psychotherapy, as modules that plug in on top of the protocol.
 *
 * <p>An {@link io.github.ipt4j.exercises.ExerciseModule} has an id, an {@linkplain io.github.ipt4j.exercises.Indication
 * indication} (when to use it, and which skills it teaches and needs), {@linkplain io.github.ipt4j.exercises.Edition
 * editions} (a profile with a counselor's guide, worksheets and scripts, in each language), and concludes from what was
 * filled in. Ten come with the library; a third party adds one by implementing the interface in a jar of its own and
 * announcing it to {@link java.util.ServiceLoader}. An {@link io.github.ipt4j.exercises.ExerciseCatalog} holds those
 * that were found.
 *
 * <pre>{@code
 * ExerciseCatalog catalog = ExerciseCatalog.load(ExerciseModule.class.getClassLoader());
 * ImmutableList<Finding> findings = ExerciseFindings.in(course, catalog); // steps out of order, unfit records
 * Suggestions suggestions = Suggestions.of(course, catalog);              // what to try next, and why
 *
 * Edition edition = catalog.module(FeelingHeard.ID).orElseThrow().edition(Locale.GERMAN);
 * Worksheet sheet = edition.worksheets().get(0);
 * ExerciseRecord record = sheet.fill(Map.of("relation", "romantic", "heard", "partly")); // as a web form posts it
 * Optional<FeltHeard> heard = sheet.read(record).get(FeelingHeard.HEARD);                // PARTLY
 * }</pre>
 *
 * <p>The state machine carries the steps of exercises as activities of sessions without knowing what they are; here
 * they get their meaning. All of it is pure: no clock, no chance, and nothing is read but texts in the jar.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
