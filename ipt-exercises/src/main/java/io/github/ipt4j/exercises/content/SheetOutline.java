package io.github.ipt4j.exercises.content;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.worksheet.Answers;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.RowsField;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a worksheet asks, in no language yet.
 *
 * @param id the worksheet's id
 * @param fields its fields, in order
 */
public record SheetOutline(String id, ImmutableList<Field<?>> fields) {

    /**
     * Returns an outline.
     *
     * @param id the worksheet's id
     * @param fields its fields, in order
     * @return the outline
     */
    public static SheetOutline of(String id, Field<?>... fields) {
        return new SheetOutline(id, ImmutableList.copyOf(fields));
    }

    /**
     * Reads what was filled in on this worksheet.
     *
     * @param filled any worksheets
     * @return the answers on those with this id, the earliest first
     */
    public Stream<DatedAnswers> answers(Iterable<FilledWorksheet> filled) {
        return StreamSupport.stream(filled.spliterator(), false)
                .filter(one -> one.worksheet().equals(id))
                .sorted(Comparator.comparing(FilledWorksheet::date))
                .map(one -> new DatedAnswers(one.date(), Answers.of(fields, one.record())));
    }

    /**
     * Reads the rows that were filled in on this worksheet.
     *
     * @param field the field for rows
     * @param filled any worksheets
     * @return the answers of each row, those recorded earliest first
     */
    public Stream<DatedAnswers> rows(RowsField field, Iterable<FilledWorksheet> filled) {
        return answers(filled)
                .flatMap(sheet -> sheet.get(field).stream().map(row -> new DatedAnswers(sheet.date(), row)));
    }
}
