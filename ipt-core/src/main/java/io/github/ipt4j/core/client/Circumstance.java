package io.github.ipt4j.core.client;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * A circumstance that favors a brief treatment such as interpersonal psychotherapy.
 *
 * <p>Source: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed. 2010.
 */
public enum Circumstance implements VocabularyTerm {
    /** Other treatment brought no response. */
    NO_RESPONSE_TO_OTHER_TREATMENT,
    /** The client has limited time to devote to therapy. */
    LIMITED_TIME
}
