package io.github.ipt4j.examples.workbench.store;

/**
 * That the audit log, or what it vouches for, was changed behind its back.
 *
 * @param kind what does not fit
 * @param place where: the number of the record, or the course and line
 */
public record AuditProblem(Kind kind, String place) {

    /** What does not fit. */
    public enum Kind {
        /** A record is not the one that was written, or one before it is missing. */
        RECORD("record"),
        /** A line of a journal is not the one that was recorded, or is missing. */
        LINE("line"),
        /** A line of a journal was recorded behind the log's back. */
        UNRECORDED_LINE("unrecorded-line"),
        /** The private text of a line is not the one that was recorded. */
        PRIVATE_TEXT("private-text"),
        /** The private text of a line is missing, and was not erased. */
        MISSING_PRIVATE_TEXT("missing-private-text");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * The word by which the kind is worded.
         *
         * @return words in lower case, with hyphens
         */
        public String word() {
            return word;
        }
    }
}
