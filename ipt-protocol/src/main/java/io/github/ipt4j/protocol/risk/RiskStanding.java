package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.Term;

/** What a course tells about concerns of suicide or harm; never a level of risk, and never an all-clear. */
public enum RiskStanding implements Term {
    /** A flag is open: no review has answered it. */
    OPEN,
    /** The latest that is known is a review, with no flag after it. */
    REVIEWED,
    /** The latest that is known is a scale whose items on suicide were all answered with zero. */
    NOT_FLAGGED,
    /** Nobody asked, or the latest scale that asks was recorded by its total alone. */
    UNKNOWN
}
