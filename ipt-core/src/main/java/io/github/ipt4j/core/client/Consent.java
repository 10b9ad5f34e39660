package io.github.ipt4j.core.client;

import io.github.ipt4j.core.VocabularyTerm;

/** Something to which consent was given when a course was opened. */
public enum Consent implements VocabularyTerm {
    /** The client consents to the treatment. */
    TREATMENT,
    /** The client consents to sessions being recorded, such as for supervision. */
    RECORDING,
    /** A parent or guardian consents to the treatment of a minor. */
    GUARDIAN
}
