package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/** The outcome of a counselor's review of a concern about suicide or harm; never a level of risk. */
public enum RiskReviewOutcome implements VocabularyTerm {
    /** The counselor found no immediate risk. */
    NO_IMMEDIATE_RISK,
    /** Client and counselor agreed on a safety plan. */
    SAFETY_PLAN_AGREED,
    /** The client was referred for urgent care. */
    REFERRED_FOR_URGENT_CARE
}
