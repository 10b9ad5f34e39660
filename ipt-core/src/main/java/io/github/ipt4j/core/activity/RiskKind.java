package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/** What a concern about suicide or harm is about. */
public enum RiskKind implements VocabularyTerm {
    /** The client may end their life. */
    SUICIDE,
    /** The client may hurt themselves without the intent to die. */
    SELF_HARM,
    /** The client may hurt somebody else. */
    HARM_TO_OTHERS,
    /** Somebody else hurts, threatens or coerces the client, or may do so. */
    HARM_FROM_OTHERS,
    /** A child may be hurt or neglected. */
    CHILD_AT_RISK
}
