package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import java.util.Map;
import org.immutables.value.Value;

/** A list of questions for a client to answer, in one language. */
@Value.Immutable
public sealed interface Worksheet permits ImmutableWorksheet {

    /**
     * Returns a builder of worksheets; {@code id}, {@code title} and {@code questions} are required.
     *
     * @return a new builder
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
     * The title.
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
     * What it asks, in words.
     *
     * @return at least one question, each for a field with an id of its own
     */
    ImmutableList<Question> questions();

    /**
     * What it asks, whatever the language.
     *
     * @return the fields of the questions, in order
     */
    default ImmutableList<Field<?>> fields() {
        return questions().stream().map(Question::field).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reports what is wrong with a record.
     *
     * @param record what was filled in
     * @return every problem, in the order of the fields; none if the record fits
     */
    default ImmutableList<FieldProblem> problems(ExerciseRecord record) {
        return ProblemList.of(fields(), PlainValues.of(record));
    }

    /**
     * Reports what is wrong with values as a form gives them.
     *
     * @param values by the field's id: a {@link String} for every field but those for several choices, for which it is
     *     an {@link Iterable} of strings, and those for rows, for which it is an {@link Iterable} of maps; instead of
     *     strings also the typed values, which are {@link io.github.ipt4j.core.PrivateText}, {@link Integer},
     *     {@link java.time.LocalDate}, and the choices themselves
     * @return every problem, in the order of the fields; none if the values fit. No problem repeats a value
     */
    default ImmutableList<FieldProblem> problems(Map<String, ?> values) {
        return ProblemList.of(fields(), Columns.tidied(fields(), values));
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
        return PlainValues.record(Columns.tidied(fields(), values));
    }

    /**
     * Reads a record by the types of the fields.
     *
     * @param record what was filled in
     * @return the answers that fit; what does not fit counts as not filled in
     */
    default Answers read(ExerciseRecord record) {
        return Answers.of(fields(), record);
    }

    /** Builds a worksheet, attribute by attribute. */
    final class Builder extends ImmutableWorksheet.Builder {
        Builder() {}

        /**
         * Builds the worksheet.
         *
         * @return the worksheet
         * @throws IllegalArgumentException if a required attribute is missing, there is no question or there are more
         *     than {@value Limits#RECORD_FIELDS}, two fields have the same id, or the id is empty, longer than 128
         *     characters, or holds a control character
         */
        @Override
        public Worksheet build() {
            Worksheet worksheet = super.build();
            Limits.requireId("The worksheet's id", worksheet.id());
            Columns.check(worksheet.fields());
            return worksheet;
        }
    }
}
