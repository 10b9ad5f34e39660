/**
 * Worksheets: what a client fills in, on paper or on a screen.
 *
 * <p>A {@link io.github.ipt4j.exercises.worksheet.Field} is a typed key. It says what is asked and under which id it is
 * recorded, it takes what a form gives, and it reads the answer. It holds no words: a
 * {@link io.github.ipt4j.exercises.worksheet.Question} asks it in one language, and a
 * {@link io.github.ipt4j.exercises.worksheet.Worksheet} is a list of questions. So a record fits the worksheet in every
 * language, and no program writes the id of a field twice.
 *
 * <pre>{@code
 * static final DateField DAY = Field.date("day").required();
 * static final RatingField MOOD = Field.rating("mood", 0, 10);
 *
 * Worksheet walk = Worksheet.builder()
 *         .id("walk")
 *         .title("A walk together")
 *         .addQuestions(
 *                 Question.of(DAY, "When did you walk?"),
 *                 Question.of(MOOD, "How were you afterwards?", "low", "bright"))
 *         .build();
 * walk.problems(Map.of("mood", "11"));       // day: expected an answer, …; mood: expected a whole number in 0–10
 * ExerciseRecord record = walk.fill(Map.of("day", "2026-03-01", "mood", "7"));
 * OptionalInt mood = walk.read(record).get(MOOD); // 7
 * }</pre>
 *
 * <p>A worksheet checks what is filled in field by field, all at once, and never repeats it. A form may give strings,
 * as a browser posts them, or typed values; a record holds one form of each.
 * {@link io.github.ipt4j.exercises.worksheet.Answers} leaves out what does not fit, so that one slip of the pen does
 * not take the other answers with it.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
