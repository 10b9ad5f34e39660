package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * A technique of the counselor, of use in every problem area.
 *
 * <p>Source: descriptions of the published manuals of interpersonal psychotherapy.
 */
public enum Technique implements VocabularyTerm {
    /** Exploration. */
    EXPLORATION,
    /** Clarification. */
    CLARIFICATION,
    /** Encouragement of affect. */
    ENCOURAGEMENT_OF_AFFECT,
    /** Communication analysis. */
    COMMUNICATION_ANALYSIS,
    /** Decision analysis. */
    DECISION_ANALYSIS,
    /** Role-play. */
    ROLE_PLAY,
    /** Use of the therapeutic relationship. */
    THERAPEUTIC_RELATIONSHIP
}
