package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;

/** What a field asks for. The family is closed: a switch expression over {@link #type()} without a default is complete. */
public sealed interface Question {

    /**
     * The kind of question.
     *
     * @return the constant that stands for the subtype
     */
    QuestionType type();

    /** A few words, on one line. */
    record ShortText() implements Question {
        @Override
        public QuestionType type() {
            return QuestionType.SHORT_TEXT;
        }
    }

    /** As many words as it takes. */
    record LongText() implements Question {
        @Override
        public QuestionType type() {
            return QuestionType.LONG_TEXT;
        }
    }

    /**
     * One of several choices.
     *
     * @param choices at least one, each with an id of its own
     */
    record OneChoice(ImmutableList<Choice> choices) implements Question {

        /**
         * Checks the choices.
         *
         * @param choices at least one, each with an id of its own
         * @throws IllegalArgumentException if there are none, or two have one id
         */
        public OneChoice {
            Distinct.choices(choices);
        }

        @Override
        public QuestionType type() {
            return QuestionType.ONE_CHOICE;
        }
    }

    /**
     * Any number of several choices.
     *
     * @param choices at least one, each with an id of its own
     */
    record SeveralChoices(ImmutableList<Choice> choices) implements Question {

        /**
         * Checks the choices.
         *
         * @param choices at least one, each with an id of its own
         * @throws IllegalArgumentException if there are none, or two have one id
         */
        public SeveralChoices {
            Distinct.choices(choices);
        }

        @Override
        public QuestionType type() {
            return QuestionType.SEVERAL_CHOICES;
        }
    }

    /**
     * A whole number in a range.
     *
     * @param range the numbers that may be given; has a greatest one
     * @param least what the least number means
     * @param greatest what the greatest number means
     */
    record Rating(Bounds range, String least, String greatest) implements Question {

        /**
         * Checks the range.
         *
         * @param range the numbers that may be given; has a greatest one
         * @param least what the least number means
         * @param greatest what the greatest number means
         * @throws IllegalArgumentException if it has no greatest number
         */
        public Rating {
            checkArgument(range.max().isPresent(), "range must have a greatest number; give both ends.");
        }

        @Override
        public QuestionType type() {
            return QuestionType.RATING;
        }
    }

    /** A date, recorded as {@code 2026-01-05}. */
    record Day() implements Question {
        @Override
        public QuestionType type() {
            return QuestionType.DATE;
        }
    }

    /** Someone's name. */
    record Person() implements Question {
        @Override
        public QuestionType type() {
            return QuestionType.PERSON;
        }
    }

    /**
     * A list of rows.
     *
     * @param fields what each row asks; at least one, each with an id of its own, and none with several choices or rows
     */
    record Rows(ImmutableList<Field> fields) implements Question {

        /**
         * Checks the fields.
         *
         * @param fields what each row asks; at least one, each with an id of its own, and none with several choices or rows
         * @throws IllegalArgumentException if there are none, two have one id, or one has several choices or rows
         */
        public Rows {
            Distinct.fields(fields);
            checkArgument(
                    fields.stream().allMatch(field -> field.question().fitsInRow()),
                    "A row holds single answers only; put several choices and rows on the worksheet itself.");
        }

        @Override
        public QuestionType type() {
            return QuestionType.ROWS;
        }
    }

    /**
     * A question for a whole number in a range.
     *
     * @param min the least number, 0 or more
     * @param max the greatest number, {@code min} or more
     * @param least what the least number means
     * @param greatest what the greatest number means
     * @return the question
     * @throws IllegalArgumentException if the range is upside down
     */
    static Rating rating(int min, int max, String least, String greatest) {
        return new Rating(Bounds.between(min, max), least, greatest);
    }

    /**
     * A question for one of several choices.
     *
     * @param choices at least one, each with an id of its own
     * @return the question
     * @throws IllegalArgumentException if there are none, or two have one id
     */
    static OneChoice oneOf(Choice... choices) {
        return new OneChoice(ImmutableList.copyOf(choices));
    }

    /**
     * A question for any number of several choices.
     *
     * @param choices at least one, each with an id of its own
     * @return the question
     * @throws IllegalArgumentException if there are none, or two have one id
     */
    static SeveralChoices anyOf(Choice... choices) {
        return new SeveralChoices(ImmutableList.copyOf(choices));
    }

    private boolean fitsInRow() {
        return type() != QuestionType.SEVERAL_CHOICES && type() != QuestionType.ROWS;
    }
}
