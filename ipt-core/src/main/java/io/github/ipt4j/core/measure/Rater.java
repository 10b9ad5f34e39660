package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.VocabularyTerm;

/** Who fills in a scale. */
public enum Rater implements VocabularyTerm {
    /** The client, of their own state, as on PHQ-9. */
    CLIENT,
    /** A clinician, of the client's state, as on HAM-D. */
    CLINICIAN,
    /** An independent observer, of how a session was held, mostly from a recording of it. */
    OBSERVER
}
