package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * A feeling that is explored and accepted in the termination phase.
 *
 * <p>Source: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed. 2010.
 */
public enum Feeling implements VocabularyTerm {
    /** Anger that the treatment ends. */
    ANGER,
    /** Sadness that the treatment ends. */
    SADNESS,
    /** The loss of the counselor and of the sessions. */
    LOSS,
    /** Grief about the end; grief over a death is a problem area. */
    GRIEF
}
