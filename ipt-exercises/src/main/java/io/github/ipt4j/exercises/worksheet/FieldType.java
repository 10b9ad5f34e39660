package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.VocabularyTerm;

/** The kinds of {@link Field}. */
public enum FieldType implements VocabularyTerm {
    /** A few words, on one line; a {@link TextField}. */
    SHORT_TEXT,
    /** As many words as it takes; a {@link TextField}. */
    LONG_TEXT,
    /** One of several choices; a {@link OneOf}. */
    ONE_CHOICE,
    /** Any number of several choices; an {@link AnyOf}. */
    SEVERAL_CHOICES,
    /** A whole number in a range; a {@link RatingField}. */
    RATING,
    /** A date; a {@link DateField}. */
    DATE,
    /** Someone's name; a {@link TextField}. */
    PERSON,
    /** A list of rows, each with fields of its own; a {@link RowsField}. */
    ROWS
}
