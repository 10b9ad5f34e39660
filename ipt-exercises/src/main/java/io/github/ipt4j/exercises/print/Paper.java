package io.github.ipt4j.exercises.print;

import io.github.ipt4j.core.VocabularyTerm;

/** A size of paper; its word is its name in CSS. */
public enum Paper implements VocabularyTerm {
    /** 210 × 297 mm. */
    A4,
    /** US Letter, 8.5 × 11 in. */
    LETTER
}
