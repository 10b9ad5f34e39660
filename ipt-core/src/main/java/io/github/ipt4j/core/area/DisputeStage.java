package io.github.ipt4j.core.area;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * The stage of a role dispute.
 *
 * <p>Source: descriptions of the published manuals of interpersonal psychotherapy, in which finding the stage is a
 * strategy of the area.
 */
public enum DisputeStage implements VocabularyTerm {
    /** Both are aware of the differences and still try to change them. */
    RENEGOTIATION,
    /** Discussion has stopped, and resentment is unspoken. */
    IMPASSE,
    /** The relationship is beyond repair, and its end is to be mourned. */
    DISSOLUTION
}
