package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.base.Ascii;

/** What follows from a finding. */
public enum FindingEffect {
    /** Somebody has to look at it: it is about a client's safety. */
    SAFETY,
    /** A measure, or a part of one, is not taken. */
    NOT_TAKEN,
    /** A measure is taken, and this should be known of it. */
    REMARK,
    /** Something is not read here at all. */
    NOT_READ;

    /**
     * Its word.
     *
     * @return the word, the same in every language
     */
    public String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
