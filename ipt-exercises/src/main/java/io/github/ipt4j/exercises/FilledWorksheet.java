package io.github.ipt4j.exercises;

import io.github.ipt4j.core.exercise.ExerciseRecord;
import java.time.LocalDate;

/**
 * A worksheet that a client filled in.
 *
 * @param date the day of the session in which it was recorded
 * @param worksheet the worksheet's id
 * @param record what was filled in
 */
public record FilledWorksheet(LocalDate date, String worksheet, ExerciseRecord record) {}
