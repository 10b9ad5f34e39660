package io.github.ipt4j.examples.fuzzing;

/** Something that takes any bytes and must keep its promises. */
public enum FuzzTarget {
    /** Journals: read, judged, looked at, written and read again. */
    JOURNALS(new JournalAttempt()),
    /** Cohorts: read by one thread and by several, with the same result. */
    COHORTS(new CohortAttempt()),
    /** Files of protocols: read, written and read again. */
    PROTOCOLS(new ProtocolAttempt()),
    /** Files of scales: read, written and read again. */
    SCALES(new ScaleAttempt()),
    /** Worksheets that clients filled in, as journals record them: what they conclude and what was found. */
    WORKSHEETS(new WorksheetAttempt()),
    /** Arguments of the command line, a line each. */
    ARGUMENTS(new ArgumentsAttempt());

    /** No attempt has a state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Attempt attempt;

    FuzzTarget(Attempt attempt) {
        this.attempt = attempt;
    }

    /**
     * Tries an input.
     *
     * @param input any bytes
     * @throws AssertionError if a promise is broken; or whatever exception should not have been thrown
     */
    public void attempt(byte[] input) {
        attempt.on(input);
    }
}
