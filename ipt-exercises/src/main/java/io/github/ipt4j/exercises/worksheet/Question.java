package io.github.ipt4j.exercises.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The words in which a field is asked, in one language. */
@Value.Immutable
public sealed interface Question permits ImmutableQuestion {

    /**
     * Returns a question for a text, a name or a date.
     *
     * @param field the field
     * @param label what the client reads
     * @return the question
     * @throws IllegalArgumentException if the field needs more words: for choices, for the ends of a range, or for
     *     columns
     */
    static Question of(Field<?> field, String label) {
        return builder().field(field).label(label).build();
    }

    /**
     * Returns a question for a number.
     *
     * @param field the field
     * @param label what the client reads
     * @param low what the minimum means
     * @param high what the maximum means
     * @return the question
     */
    static Question of(RatingField field, String label, String low, String high) {
        return builder().field(field).label(label).low(low).high(high).build();
    }

    /**
     * Returns a question for choices.
     *
     * @param field the field
     * @param label what the client reads
     * @param choices what the client reads for each choice, by the choice's id
     * @return the question, with the choices in the order of the field
     * @throws IllegalArgumentException if a choice of the field has no words, or there are words for another one
     */
    static Question of(ChoiceField<?, ?> field, String label, Map<String, String> choices) {
        return builder().field(field).label(label).choices(choices).build();
    }

    /**
     * Returns a question for a list of rows.
     *
     * @param field the field
     * @param label what the client reads
     * @param columns a question for each column, in the order of the field
     * @return the question
     * @throws IllegalArgumentException if the questions are not those of the field's columns
     */
    static Question of(RowsField field, String label, Question... columns) {
        return builder().field(field).label(label).addColumns(columns).build();
    }

    /**
     * Returns a builder of questions; {@code field} and {@code label} are required, and so are the words that the field
     * needs: {@code low} and {@code high} for a rating, {@code choices} for choices, {@code columns} for rows.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What is asked.
     *
     * @return the field, which is the same in every language
     */
    Field<?> field();

    /**
     * What the client reads.
     *
     * @return a phrase or question
     */
    String label();

    /**
     * What helps to answer.
     *
     * @return a sentence, or empty if the label says it all
     */
    Optional<String> hint();

    /**
     * What the minimum of a rating means.
     *
     * @return a short phrase; empty unless the field is a {@link RatingField}
     */
    Optional<String> low();

    /**
     * What the maximum of a rating means.
     *
     * @return a short phrase; empty unless the field is a {@link RatingField}
     */
    Optional<String> high();

    /**
     * What the client reads for each choice.
     *
     * @return the words by the ids of the choices, in the order of the field; none unless the field is a
     *     {@link ChoiceField}
     */
    ImmutableMap<String, String> choices();

    /**
     * The questions of a row.
     *
     * @return one for each column, in order; none unless the field is a {@link RowsField}
     */
    ImmutableList<Question> columns();

    /** Builds a question, attribute by attribute. */
    final class Builder extends ImmutableQuestion.Builder {
        Builder() {}

        /**
         * Builds the question.
         *
         * @return the question
         * @throws IllegalArgumentException if a required attribute is missing, or the words are not those that the
         *     field needs
         */
        @Override
        public Question build() {
            Question question = super.build();
            QuestionCheck.check(question);
            return question;
        }
    }
}
