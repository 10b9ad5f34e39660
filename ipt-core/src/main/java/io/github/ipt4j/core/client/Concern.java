package io.github.ipt4j.core.client;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * A concern for which interpersonal psychotherapy is indicated.
 *
 * <p>Source: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed. 2010: developed for
 * depression, and used for distress resulting from the others.
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
    ROLE_TRANSITION
}
