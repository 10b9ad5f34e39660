package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.VocabularyTerm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a worksheet, as a typed key: it stands on the sheet, takes what a form gives, and reads the answer.
 *
 * <p>A field says what is asked, and holds no words; a {@link Question} asks it in one language. Two fields that ask
 * the same under the same id are equal. The family is closed: a switch expression over {@link #type()} without a
 * default is complete.
 *
 * @param <A> the type of the answer, which says by itself that a field may have been left empty
 */
public abstract sealed class Field<A> permits TextField, RatingField, DateField, ChoiceField, RowsField {

    private final String id;
    private final FieldType type;
    private final boolean required;

    Field(String id, FieldType type, boolean required) {
        this.id = Limits.requireId("The field's id", id);
        this.type = type;
        this.required = required;
    }

    /**
     * Returns an optional field for a few words, on one line.
     *
     * @param id the id under which the answer is recorded
     * @return the field
     * @throws IllegalArgumentException if the id is empty, longer than 128 characters, or holds a control character
     */
    public static TextField shortText(String id) {
        return new TextField(id, FieldType.SHORT_TEXT, false);
    }

    /**
     * Returns an optional field for as many words as it takes.
     *
     * @param id the id under which the answer is recorded
     * @return the field
     * @throws IllegalArgumentException if the id is empty, longer than 128 characters, or holds a control character
     */
    public static TextField longText(String id) {
        return new TextField(id, FieldType.LONG_TEXT, false);
    }

    /**
     * Returns an optional field for someone's name.
     *
     * @param id the id under which the answer is recorded
     * @return the field
     * @throws IllegalArgumentException if the id is empty, longer than 128 characters, or holds a control character
     */
    public static TextField person(String id) {
        return new TextField(id, FieldType.PERSON, false);
    }

    /**
     * Returns an optional field for a date.
     *
     * @param id the id under which the answer is recorded
     * @return the field
     * @throws IllegalArgumentException if the id is empty, longer than 128 characters, or holds a control character
     */
    public static DateField date(String id) {
        return new DateField(id, false);
    }

    /**
     * Returns an optional field for a whole number in a range.
     *
     * @param id the id under which the answer is recorded
     * @param range the numbers that may be given; has a maximum
     * @return the field
     * @throws IllegalArgumentException if the range has no maximum, or the id is empty, longer than 128 characters, or
     *     holds a control character
     */
    public static RatingField rating(String id, Bounds range) {
        return new RatingField(id, range, false);
    }

    /**
     * Returns an optional field for a whole number in a range.
     *
     * @param id the id under which the answer is recorded
     * @param min the minimum, 0 or more
     * @param max the maximum, {@code min} or more
     * @return the field
     * @throws IllegalArgumentException if the range is upside down or begins below 0, or the id is empty, longer than
     *     128 characters, or holds a control character
     */
    public static RatingField rating(String id, int min, int max) {
        return rating(id, Bounds.between(min, max));
    }

    /**
     * Returns an optional field for one of the constants of an enum.
     *
     * @param <T> the type of the choices
     * @param id the id under which the answer is recorded
     * @param choices the enum; its constants are recorded by their words
     * @return the field
     * @throws IllegalArgumentException if the enum has no constant, or the id is empty, longer than 128 characters, or
     *     holds a control character
     */
    public static <T extends Enum<T> & VocabularyTerm> OneOf<T> oneOf(String id, Class<T> choices) {
        return new OneOf<>(id, ChoiceField.byWord(choices), false);
    }

    /**
     * Returns an optional field for one of several choices.
     *
     * @param id the id under which the answer is recorded
     * @param choices the ids of the choices; at least one, and none twice
     * @return the field
     * @throws IllegalArgumentException if there is no choice or one stands twice, or an id is empty, longer than 128
     *     characters, or holds a control character
     */
    public static OneOf<String> oneOf(String id, String... choices) {
        return new OneOf<>(id, ChoiceField.byId(choices), false);
    }

    /**
     * Returns an optional field for any number of the constants of an enum.
     *
     * @param <T> the type of the choices
     * @param id the id under which the answer is recorded
     * @param choices the enum; its constants are recorded by their words
     * @return the field
     * @throws IllegalArgumentException if the enum has no constant, or the id is empty, longer than 128 characters, or
     *     holds a control character
     */
    public static <T extends Enum<T> & VocabularyTerm> AnyOf<T> anyOf(String id, Class<T> choices) {
        return new AnyOf<>(id, ChoiceField.byWord(choices), false);
    }

    /**
     * Returns an optional field for any number of several choices.
     *
     * @param id the id under which the answer is recorded
     * @param choices the ids of the choices; at least one, and none twice
     * @return the field
     * @throws IllegalArgumentException if there is no choice or one stands twice, or an id is empty, longer than 128
     *     characters, or holds a control character
     */
    public static AnyOf<String> anyOf(String id, String... choices) {
        return new AnyOf<>(id, ChoiceField.byId(choices), false);
    }

    /**
     * Returns an optional field for a list of rows.
     *
     * @param id the id under which the answer is recorded
     * @param columns what each row asks; at least one field and at most {@value Limits#RECORD_FIELDS}, each with an id
     *     of its own, and none for several choices or rows
     * @return the field
     * @throws IllegalArgumentException if there is no column, there are too many, two have the same id, one is for
     *     several choices or rows, or the id is empty, longer than 128 characters, or holds a control character
     */
    public static RowsField rows(String id, Field<?>... columns) {
        return new RowsField(id, Columns.of(columns), false);
    }

    /**
     * The id under which the answer is recorded, the same in every language.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    public final String id() {
        return id;
    }

    /**
     * The kind of field.
     *
     * @return the constant that stands for what it asks
     */
    public final FieldType type() {
        return type;
    }

    /**
     * Whether it must be filled in.
     *
     * @return true if it was made by {@link #required()}
     */
    public final boolean isRequired() {
        return required;
    }

    /**
     * Returns this field as one that must be filled in.
     *
     * @return a required field that is otherwise equal to this one
     */
    public abstract Field<A> required();

    /** What it asks for beyond its type, to be compared. */
    abstract Object shape();

    /** What a form gave, as a record would hold it; what does not fit is returned as it is. */
    abstract Object tidied(Object value);

    /** Reports what is wrong with a value that is not empty. */
    abstract void check(ProblemList problems, String path, Object value);

    /** The answer that a value stands for, which has been checked or is not there. */
    abstract A read(@Nullable Object value);

    /** Whether an answer to the other field is an answer to this one, required or not. */
    final boolean asksLike(Field<?> other) {
        return id.equals(other.id) && type == other.type && shape().equals(other.shape());
    }

    /**
     * Whether another object is a field that asks the same.
     *
     * @param other any object
     * @return true if it is a field with this id, of this type, with the same choices, range or columns, and as
     *     required
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Field<?> field && required == field.required && asksLike(field);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(id, type, required);
    }

    /**
     * Id and type.
     *
     * @return such as {@code heard: one-choice}
     */
    @Override
    public final String toString() {
        return id + ": " + type.word();
    }
}
