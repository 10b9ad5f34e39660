package io.github.ipt4j.protocol.journal;

/** How much private text is written. */
public enum Disclosure {
    /** Everything: for storage, where nothing may be lost. */
    EVERYTHING,
    /**
     * No private text: for reports, cohorts and exports. An optional text is omitted, a required one is written as
     * {@code [withheld]}, and extensions and the records of exercises are omitted, since even their names can be a
     * client's words; so is whether violence was found. What is written can be read, and is judged the same. Ids stay;
     * a {@link Redactor} replaces them.
     */
    NO_PRIVATE_TEXT
}
