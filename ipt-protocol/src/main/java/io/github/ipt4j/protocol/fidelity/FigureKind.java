package io.github.ipt4j.protocol.fidelity;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.protocol.Source;

/** What a {@link Figure} counts. The order of the constants is the order of the table. */
public enum FigureKind implements VocabularyTerm {
    /** Tasks that are done, out of those that the protocol requires; the sessions are those in which they were done. */
    TASKS_DONE("tasks done", "tasks the protocol requires", Source.SELIGMAN),
    /**
     * Intermediate sessions in which a problem was presented, or a strategy used, in a focus area of the formulation
     * then in force; out of the intermediate sessions with a formulation. The others drifted.
     */
    FOCUS_WORKED_ON(
            "intermediate sessions that worked on a focus area",
            "intermediate sessions with a formulation in force",
            Source.SELIGMAN),
    /** Intermediate sessions whose agenda the client set, out of those for which it is known who set it. */
    LED_BY_CLIENT(
            "intermediate sessions with the agenda set by the client",
            "intermediate sessions for which it is known who set the agenda",
            Source.SELIGMAN),
    /** Strategies that were used, out of those of the areas that were ever in focus. */
    STRATEGIES_USED("strategies of the focus areas used", "strategies of the focus areas", Source.OUR_CHOICE),
    /** Different techniques that were used, out of all; a course need not use each. */
    TECHNIQUES_USED("different techniques used", "techniques of interpersonal psychotherapy", Source.OUR_CHOICE),
    /**
     * Sessions held no earlier than half the cadence and no later than twice the cadence after the previous one, out of
     * those from the second on before which no session was left out.
     */
    IN_RHYTHM(
            "sessions at the expected time after the previous one", "sessions from the second one on", Source.SELIGMAN),
    /** Sessions of the expected length, out of those whose length is known. */
    EXPECTED_LENGTH("sessions of the expected length", "sessions of known length", Source.ISIPT),
    /** Sessions for which symptoms were measured, in it or in a contact since the session before; out of all. */
    MEASURED("sessions for which symptoms were measured", "sessions held", Source.OUR_CHOICE),
    /**
     * Exercises followed up, out of those assigned; an assignment is followed up when a later activity records that for
     * the same module and worksheet, in a session or contact. The sessions are those of the assignments.
     */
    EXERCISES_FOLLOWED_UP("exercises followed up", "exercises assigned", Source.SELIGMAN),
    /** Sessions held before the termination phase, against those planned by the formulation in force. */
    SESSIONS_BEFORE_TERMINATION(
            "sessions held before termination", "sessions planned before termination", Source.OUR_CHOICE),
    /** Sessions held in the termination phase, against those planned by the formulation in force. */
    SESSIONS_IN_TERMINATION("sessions held in termination", "sessions planned for termination", Source.OUR_CHOICE),
    /** Sessions held in all, against those planned by the formulation in force. */
    SESSIONS_IN_ALL("sessions held in all", "sessions planned in all", Source.OUR_CHOICE);

    private final String numerator;
    private final String denominator;
    private final Source source;

    FigureKind(String numerator, String denominator, Source source) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.source = source;
    }

    /**
     * The numerator in words.
     *
     * @return an English phrase in the plural
     */
    public String numerator() {
        return numerator;
    }

    /**
     * The denominator in words.
     *
     * @return an English phrase in the plural
     */
    public String denominator() {
        return denominator;
    }

    /**
     * The source that asks for it.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }
}
