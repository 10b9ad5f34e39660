package io.github.ipt4j.exercises.roletransition;

import io.github.ipt4j.core.Term;

/** Whether a loss has been spoken about. */
public enum SpokenAbout implements Term {
    /** It has been. */
    YES,
    /** Not yet. */
    NO
}
