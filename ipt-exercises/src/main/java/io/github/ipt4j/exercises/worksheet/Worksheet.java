package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import java.util.Map;
import org.immutables.value.Value;

/** A list of typed fields for a client to fill in. */
@Value.Immutable
public sealed interface Worksheet permits ImmutableWorksheet {

    /**
     * Begins a worksheet.
     *
     * @return a builder to which id, title and fields must be given
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The id under which sessions record the worksheet, the same in every language.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String id();

    /**
     * What it is called.
     *
     * @return a short phrase
     */
    String title();

    /**
     * What the client reads before filling it in.
     *
     * @return one or more sentences; empty if it needs none
     */
    @Value.Default
    default String instructions() {
        return "";
    }

    /**
     * What it asks.
     *
     * @return at least one field, each with an id of its own
     */
    ImmutableList<Field> fields();

    /**
     * What is wrong with a record.
     *
     * @param record what was filled in
     * @return every problem, in the order of the fields; none if the record fits
     */
    default ImmutableList<FieldProblem> problems(ExerciseRecord record) {
        return problems(PlainValues.of(record));
    }

    /**
     * What is wrong with values as a form gives them.
     *
     * @param values by the field's id: a {@link String} for texts, names, dates and one choice, an {@link Integer} for a
     *     rating, an {@link Iterable} of strings for several choices, an {@link Iterable} of maps for rows
     * @return every problem, in the order of the fields; none if the values fit. No problem repeats a value
     */
    default ImmutableList<FieldProblem> problems(Map<String, ?> values) {
        return WorksheetCheck.problems(fields(), values);
    }

    /**
     * Fills in the worksheet.
     *
     * @param values as for {@link #problems(Map)}
     * @return the record
     * @throws IllegalArgumentException if there are problems; the message names the fields and repeats no value
     */
    default ExerciseRecord fill(Map<String, ?> values) {
        ImmutableList<FieldProblem> problems = problems(values);
        checkArgument(problems.isEmpty(), "The worksheet %s is not filled in as it asks: %s.", id(), problems);
        return PlainValues.record(values);
    }

    /**
     * Reads a record by the types of the fields.
     *
     * @param record what was filled in
     * @return the answers that fit; what does not fit counts as not filled in
     */
    default Answers read(ExerciseRecord record) {
        return Answers.of(fields(), PlainValues.of(record));
    }

    /** Builds a worksheet, attribute by attribute. */
    final class Builder extends ImmutableWorksheet.Builder {
        Builder() {}

        /**
         * Builds the worksheet.
         *
         * @return the worksheet
         * @throws IllegalArgumentException if a required attribute is missing, the id is no id, there is no field, or two
         *     fields have one id
         */
        @Override
        public Worksheet build() {
            Worksheet worksheet = super.build();
            Limits.requireId("The worksheet's id", worksheet.id());
            Distinct.fields(worksheet.fields());
            return worksheet;
        }
    }
}
