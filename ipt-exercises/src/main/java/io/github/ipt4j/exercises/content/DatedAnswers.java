package io.github.ipt4j.exercises.content;

import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Field;
import java.time.LocalDate;

/**
 * Answers, and the day on which they were recorded.
 *
 * @param date the day of the session
 * @param answers what was answered
 */
public record DatedAnswers(LocalDate date, Answers answers) {

    /**
     * What was answered to one field.
     *
     * @param <A> the type of the answer
     * @param field the field
     * @return the answer
     */
    public <A> A get(Field<A> field) {
        return answers.get(field);
    }
}
