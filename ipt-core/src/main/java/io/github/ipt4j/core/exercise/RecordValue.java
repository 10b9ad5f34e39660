package io.github.ipt4j.core.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.util.Map;

/**
 * What stands in one field of an {@link ExerciseRecord}.
 *
 * <p>The family is closed, and all that a worksheet needs. Texts are private until an exercise module types them.
 */
public sealed interface RecordValue permits RecordValue.Single, RecordValue.Choices, RecordValue.Rows {

    /** A value that can also stand in a row. */
    sealed interface Single extends RecordValue permits Text, WholeNumber, Flag {}

    /**
     * A text.
     *
     * @param text what was written
     */
    record Text(PrivateText text) implements Single {}

    /**
     * A whole number, such as a rating.
     *
     * @param number any 32-bit integer
     */
    record WholeNumber(int number) implements Single {

        /**
         * Shows that there is a number, and not which.
         *
         * @return a short English phrase
         */
        @Override
        public String toString() {
            return "WholeNumber[withheld]";
        }
    }

    /**
     * A yes or no.
     *
     * @param flag true for yes
     */
    record Flag(boolean flag) implements Single {

        /**
         * Shows that there is an answer, and not which.
         *
         * @return a short English phrase
         */
        @Override
        public String toString() {
            return "Flag[withheld]";
        }
    }

    /**
     * A list of texts, such as the choices that were ticked; also the empty list, of choices or of rows.
     *
     * @param texts what was ticked or written, in order
     */
    record Choices(ImmutableList<PrivateText> texts) implements RecordValue {}

    /**
     * A list of rows, each with fields of its own.
     *
     * @param rows at least one; an empty list is {@link Choices}, since a journal writes both alike
     */
    record Rows(ImmutableList<ImmutableMap<String, Single>> rows) implements RecordValue {

        /**
         * Checks the number of rows and of their fields.
         *
         * @param rows at least one; an empty list is {@link Choices}, since a journal writes both alike
         * @throws IllegalArgumentException if there is no row, or a row has more than {@value Limits#RECORD_FIELDS}
         *     fields or a name that is too long
         */
        public Rows {
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("Rows must hold at least one row; use Choices for an empty list.");
            }
            rows.forEach(row -> ExerciseRecordValue.checkFields("row", row));
        }

        /**
         * Shows how many rows there are, and not what they hold.
         *
         * @return a short English phrase
         */
        @Override
        public String toString() {
            return "Rows[" + rows.size() + "]";
        }
    }

    /**
     * Returns a text.
     *
     * @param text at most {@value Limits#TEXT_LENGTH} characters
     * @return the value
     * @throws IllegalArgumentException if the text is longer
     */
    static RecordValue.Text text(String text) {
        return new Text(PrivateText.of(text));
    }

    /**
     * Returns a list of texts.
     *
     * @param texts each at most {@value Limits#TEXT_LENGTH} characters
     * @return the value
     * @throws IllegalArgumentException if a text is longer
     */
    static RecordValue.Choices choices(Iterable<String> texts) {
        ImmutableList.Builder<PrivateText> list = ImmutableList.builder();
        texts.forEach(text -> list.add(PrivateText.of(text)));
        return new Choices(list.build());
    }

    /**
     * Returns a list of rows.
     *
     * @param rows any number of rows, each with at most {@value Limits#RECORD_FIELDS} fields
     * @return the rows, or an empty {@link Choices} if there are none
     * @throws IllegalArgumentException if a row has too many fields or a name that is too long
     */
    static RecordValue rows(Iterable<? extends Map<String, ? extends Single>> rows) {
        ImmutableList.Builder<ImmutableMap<String, Single>> list = ImmutableList.builder();
        rows.forEach(row -> list.add(ImmutableMap.copyOf(row)));
        ImmutableList<ImmutableMap<String, Single>> all = list.build();
        return all.isEmpty() ? new Choices(ImmutableList.of()) : new Rows(all);
    }
}
