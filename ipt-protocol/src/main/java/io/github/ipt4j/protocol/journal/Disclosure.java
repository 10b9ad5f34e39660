package io.github.ipt4j.protocol.journal;

/** How much of what is private a writer writes. */
public enum Disclosure {
    /** Everything: for storage, from which nothing may be lost. */
    EVERYTHING,
    /**
     * No private text: for reports, cohorts and exports. An optional text is left out, a required one is written as
     * {@code [withheld]}, and extensions and the records of exercises are left out, whose very names can be a client's
     * words; what is written still reads, and is judged the same.
     */
    NO_PRIVATE_TEXT
}
