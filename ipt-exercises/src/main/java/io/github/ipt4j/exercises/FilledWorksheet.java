package io.github.ipt4j.exercises;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A worksheet that a client filled in. */
@Value.Immutable
public sealed interface FilledWorksheet permits ImmutableFilledWorksheet {

    /**
     * Returns a filled worksheet.
     *
     * @param date the day of the session in which it was recorded
     * @param worksheet the worksheet's id
     * @param record what was filled in
     * @return the filled worksheet
     * @throws IllegalArgumentException if the id is empty, longer than 128 characters, or holds a control character
     */
    static FilledWorksheet of(LocalDate date, String worksheet, ExerciseRecord record) {
        return ImmutableFilledWorksheet.builder()
                .date(date)
                .worksheet(Limits.requireId("The worksheet's id", worksheet))
                .record(record)
                .build();
    }

    /**
     * The day of the session in which it was recorded.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * The worksheet's id.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String worksheet();

    /**
     * What was filled in.
     *
     * @return the record, unchecked
     */
    ExerciseRecord record();
}
