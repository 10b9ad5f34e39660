/**
 * Worksheets: what a client fills in, on paper or on a screen.
 *
 * <p>A {@link io.github.ipt4j.exercises.worksheet.Worksheet} is a list of {@link io.github.ipt4j.exercises.worksheet.Field}s,
 * each with a typed {@link io.github.ipt4j.exercises.worksheet.Question}. It checks what is filled in, field by field and all
 * at once, and never repeats it. Ids of fields and choices are words that no translation changes; labels are for people.
 *
 * <pre>{@code
 * Worksheet walk = Worksheet.builder()
 *         .id("walk")
 *         .title("A walk together")
 *         .addFields(Field.required("day", "When did you walk?", new Question.Day()))
 *         .addFields(Field.optional("mood", "How were you afterwards?", Question.rating(0, 10, "low", "bright")))
 *         .build();
 * walk.problems(Map.of("mood", 11)); // day: expected an answer, …; mood: expected a whole number in 0–10
 * }</pre>
 *
 * <p>{@link io.github.ipt4j.exercises.worksheet.Answers} reads a record by the types of its worksheet.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
