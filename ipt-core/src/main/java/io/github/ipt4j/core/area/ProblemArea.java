package io.github.ipt4j.core.area;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * One of the four areas of interpersonal difficulty on which interpersonal psychotherapy focuses.
 *
 * <p>Source: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed. 2010.
 */
public enum ProblemArea implements VocabularyTerm {
    /** Mourning the death of someone who mattered. */
    GRIEF,
    /** A dispute with someone over what each expects of the other. */
    ROLE_DISPUTE,
    /** A change from one role in life to another. */
    ROLE_TRANSITION,
    /** Few or unsatisfying relationships, and none of the other three areas. */
    INTERPERSONAL_DEFICITS
}
