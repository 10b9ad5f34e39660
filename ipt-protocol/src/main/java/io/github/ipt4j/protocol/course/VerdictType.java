package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.VocabularyTerm;

/** The kinds of {@link Verdict}. */
public enum VerdictType implements VocabularyTerm {
    /** {@link Accepted}: no rule is broken. */
    ACCEPTED,
    /** {@link Deviating}: every rule that is broken is waived. */
    DEVIATING,
    /** {@link Rejected}: a rule is broken that is not waived. */
    REJECTED
}
