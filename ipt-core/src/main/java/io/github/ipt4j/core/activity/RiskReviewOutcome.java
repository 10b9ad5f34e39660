package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.VocabularyTerm;

/** What was done when a counselor reviewed a concern about suicide or harm; never a level of risk. */
public enum RiskReviewOutcome implements VocabularyTerm {
    /** The counselor asked about the concern and assessed it; what was found is for the summary. */
    ASSESSED,
    /** Client and counselor agreed on a safety plan. */
    SAFETY_PLAN_AGREED,
    /** Client and counselor went through the safety plan that they had. */
    SAFETY_PLAN_REVIEWED,
    /** Others were involved, such as relatives or a physician. */
    OTHERS_INVOLVED,
    /** The client was referred for urgent care. */
    REFERRED_FOR_URGENT_CARE,
    /** Emergency services were called. */
    EMERGENCY_SERVICES_CALLED
}
