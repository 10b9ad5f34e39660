package io.github.ipt4j.core.client;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * A concern for which a client is treated with interpersonal psychotherapy.
 *
 * <p>Source of the first five: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed.
 * 2010: developed for depression, and used for distress resulting from the others. The further ones are our choice:
 * those for which variants of the treatment have been published.
 */
public enum Concern implements VocabularyTerm {
    /** Major depressive disorder. */
    MAJOR_DEPRESSION,
    /** Distress resulting from complicated grief. */
    COMPLICATED_GRIEF,
    /** Distress resulting from conflict within relationships and roles. */
    RELATIONSHIP_CONFLICT,
    /** Distress resulting from a deficit in interpersonal skills. */
    INTERPERSONAL_SKILL_DEFICIT,
    /** Distress resulting from a role transition. */
    ROLE_TRANSITION,
    /** Depression during pregnancy or after a birth. */
    PERINATAL_DEPRESSION,
    /** Persistent depressive disorder. */
    PERSISTENT_DEPRESSION,
    /** Bipolar disorder. */
    BIPOLAR_DISORDER,
    /** Post-traumatic stress disorder. */
    POST_TRAUMATIC_STRESS,
    /** An eating disorder. */
    EATING_DISORDER,
    /** Social anxiety disorder. */
    SOCIAL_ANXIETY,
    /** Any other concern. */
    OTHER
}
