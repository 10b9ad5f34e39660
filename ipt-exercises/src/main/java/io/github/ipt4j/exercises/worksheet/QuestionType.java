package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.Term;

/** The kinds of {@link Question}. */
public enum QuestionType implements Term {
    /** {@link Question.ShortText}: a few words. */
    SHORT_TEXT,
    /** {@link Question.LongText}: as many words as it takes. */
    LONG_TEXT,
    /** {@link Question.OneChoice}: one of several choices. */
    ONE_CHOICE,
    /** {@link Question.SeveralChoices}: any number of several choices. */
    SEVERAL_CHOICES,
    /** {@link Question.Rating}: a whole number in a range. */
    RATING,
    /** {@link Question.Day}: a date. */
    DATE,
    /** {@link Question.Person}: someone's name. */
    PERSON,
    /** {@link Question.Rows}: a list of rows, each with fields of its own. */
    ROWS
}
