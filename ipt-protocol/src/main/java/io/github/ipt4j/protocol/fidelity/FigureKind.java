package io.github.ipt4j.protocol.fidelity;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Source;

/** What a {@link Figure} counts. The order of the constants is the order of the table. */
public enum FigureKind implements VocabularyTerm {
    /** Tasks that are done, out of those that the protocol requires; the sessions are those in which they were done. */
    TASKS_DONE(FigureBasis.NOTES, Source.SELIGMAN),
    /** Of history, medication and illness role, those that were taken up in the initial phase; required or not. */
    INITIAL_THEMES(FigureBasis.NOTES, Source.IPT_UK),
    /**
     * Intermediate sessions in which a problem was presented, or a strategy used, in a focus area of the formulation
     * then in force; out of the intermediate sessions with a formulation. The others drifted.
     */
    FOCUS_WORKED_ON(FigureBasis.NOTES, Source.SELIGMAN),
    /** Sessions in which the client's mood was linked to what happened between the client and others, out of all. */
    MOOD_LINKED(FigureBasis.NOTES, Source.ISIPT),
    /**
     * Intermediate sessions whose agenda the client set, out of those whose agenda one side set alone. A shared agenda
     * counts for neither side.
     */
    LED_BY_CLIENT(FigureBasis.NOTES, Source.SELIGMAN),
    /** Intermediate sessions whose agenda both set, out of those for which it is known who set it. */
    AGENDA_SHARED(FigureBasis.NOTES, Source.OUR_CHOICE),
    /** Strategies that were used, out of those of the areas that were ever in focus. */
    STRATEGIES_USED(FigureBasis.NOTES, Source.OUR_CHOICE),
    /** Different techniques that were used, out of all; a course need not use each. */
    TECHNIQUES_USED(FigureBasis.NOTES, Source.OUR_CHOICE),
    /**
     * Sessions held no earlier than half the cadence and no later than twice the cadence after the previous one, out of
     * those from the second on before which no session was left out.
     */
    IN_RHYTHM(FigureBasis.RECORD, Source.SELIGMAN),
    /** Sessions of the expected length, out of those whose length is known. */
    EXPECTED_LENGTH(FigureBasis.RECORD, Source.ISIPT),
    /** Sessions for which symptoms were measured, in it or in a contact since the session before; out of all. */
    MEASURED(FigureBasis.RECORD, Source.OUR_CHOICE),
    /**
     * Exercises followed up, out of those assigned; an assignment is followed up when a later activity records that for
     * the same module and worksheet, in a session or contact. The sessions are those of the assignments.
     */
    EXERCISES_FOLLOWED_UP(FigureBasis.NOTES, Source.OUR_CHOICE),
    /**
     * Of the four feelings about the end, competence, and a plan for what comes after, those that were taken up in the
     * termination phase, whatever was found; required or not.
     */
    TERMINATION_THEMES(FigureBasis.NOTES, Source.SELIGMAN),
    /** Sessions held before the termination phase, against those planned by the formulation in force. */
    SESSIONS_BEFORE_TERMINATION(FigureBasis.RECORD, Source.OUR_CHOICE),
    /** Sessions held in the termination phase, against those planned by the formulation in force. */
    SESSIONS_IN_TERMINATION(FigureBasis.RECORD, Source.OUR_CHOICE),
    /** Sessions held in all, against those planned by the formulation in force. */
    SESSIONS_IN_ALL(FigureBasis.RECORD, Source.OUR_CHOICE);

    private final FigureBasis basis;
    private final Source source;

    FigureKind(FigureBasis basis, Source source) {
        this.basis = basis;
        this.source = source;
    }

    /**
     * The numerator in words.
     *
     * @return a phrase in the plural
     */
    public Message numerator() {
        return Message.of("protocol/figures", word() + ".numerator");
    }

    /**
     * The denominator in words.
     *
     * @return a phrase in the plural
     */
    public Message denominator() {
        return Message.of("protocol/figures", word() + ".denominator");
    }

    /**
     * What the figure rests on, which says how far it can be believed.
     *
     * @return the basis
     */
    public FigureBasis basis() {
        return basis;
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
