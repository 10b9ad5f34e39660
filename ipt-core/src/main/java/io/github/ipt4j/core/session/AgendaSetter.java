package io.github.ipt4j.core.session;

import io.github.ipt4j.core.VocabularyTerm;

/**
 * Who set the agenda of a session.
 *
 * <p>Source: Seligman &amp; Reichenberg, <i>Theories of Counseling and Psychotherapy</i>, 3rd ed. 2010: clients are
 * encouraged to take responsibility for their sessions as much as possible.
 */
public enum AgendaSetter implements VocabularyTerm {
    /** The client. */
    CLIENT,
    /** The counselor. */
    COUNSELOR,
    /** Both together. */
    SHARED
}
