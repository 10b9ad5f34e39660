package io.github.ipt4j.exercises.dearman;

import io.github.ipt4j.core.Term;

/** What came of using it. */
public enum ScriptOutcome implements Term {
    /** The other person agreed. */
    AGREED,
    /** The two found a middle way. */
    MIDDLE_WAY,
    /** It was put off. */
    POSTPONED,
    /** The other person refused. */
    REFUSED
}
