package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Source;

/**
 * The kinds of {@link Advisory}. The comment on each constant says when it is reported, {@link #statement()} what it
 * says.
 *
 * <p>The order of the constants is the order in which advisories are reported.
 */
public enum AdvisoryKind {
    /**
     * Reported for a session more than twice the protocol's cadence after the previous one, unless a planned break or a
     * gap in the numbers lies in between. That it is more than twice is our choice.
     */
    CADENCE_GAP("cadence.gap", Source.OUR_CHOICE),
    /**
     * Reported for a session less than half the protocol's cadence after the previous one. That it is less than half is
     * our choice.
     */
    CADENCE_EARLY("cadence.early", Source.OUR_CHOICE),
    /** Reported for a session whose minutes are outside the protocol's range. */
    SESSION_LENGTH("session.length", Source.OUR_CHOICE),
    /** Reported for the last but one possible session of a phase, if it leaves tasks undone. */
    PHASE_TASKS_DUE("phase.tasks-due", Source.OUR_CHOICE),
    /** Reported when termination is entered, or the course concluded, after another number of sessions than planned. */
    PLAN_DEPARTURE("plan.departure", Source.OUR_CHOICE),
    /** Reported for a session without an assessment, unless one was made in a contact since the previous session. */
    MEASURE_MISSING("measure.missing", Source.OUR_CHOICE),
    /** Reported for the second of two intermediate sessions in a row whose agenda the counselor set. */
    AGENDA_COUNSELOR_LED("agenda.counselor-led", Source.SELIGMAN),
    /** Reported for a conclusion while a feeling about the end is unresolved. */
    FEELING_UNRESOLVED("feeling.unresolved", Source.SELIGMAN),
    /** Reported for a conclusion while the client's competence is not affirmed. */
    COMPETENCE_DOUBTED("competence.doubted", Source.SELIGMAN),
    /** Reported for an assessment, in a session or contact, that is reliably worse than the baseline. */
    MEASURE_DETERIORATED("measure.deteriorated", Source.OUR_CHOICE),
    /** Reported for an assessment in the second half of the course, if none was reliably better than the baseline. */
    MEASURE_NO_IMPROVEMENT("measure.no-improvement", Source.OUR_CHOICE),
    /** Reported for every event while a concern is open, and for a refused event that itself signals one. */
    RISK_FLAGGED("risk.flagged", Source.OUR_CHOICE),
    /** Reported for an opening, if the client's year of birth rules out the protocol's range of ages. */
    CLIENT_AGE("client.age", Source.OUR_CHOICE),
    /** Reported for any event but an opening more than 366 days after the event before it. */
    DATE_LEAP("date.leap", Source.OUR_CHOICE),
    /** Reported for a missed session on a day on which a session was missed or held already. */
    MISSED_REPEATED("missed.repeated", Source.OUR_CHOICE),
    /** Reported for a session or contact with an assessment in which an item was left unanswered. */
    MEASURE_INCOMPLETE("measure.incomplete", Source.OUR_CHOICE),
    /** Reported for a session or contact with an assessment on a scale that was assessed on that day already. */
    MEASURE_REPEATED("measure.repeated", Source.OUR_CHOICE),
    /** Reported for an opening that names another protocol than the one that judges it. */
    OPENING_PROTOCOL("opening.protocol", Source.OUR_CHOICE);

    private final String id;
    private final Source source;

    AdvisoryKind(String id, Source source) {
        this.id = id;
        this.source = source;
    }

    /**
     * The permanent name of the advisory.
     *
     * @return such as {@code cadence.gap}
     */
    public String id() {
        return id;
    }

    /**
     * The source of the advisory, apart from what a protocol sets: its cadence, minutes and ages have sources of their
     * own, which {@link io.github.ipt4j.protocol.Protocols#provenance} knows.
     *
     * @return where the advisory comes from
     */
    public Source source() {
        return source;
    }

    /**
     * The advisory itself.
     *
     * @return a sentence
     */
    public Message statement() {
        return Message.of("protocol/advisories", id + ".statement");
    }

    /**
     * The suggestion that goes with it.
     *
     * @return a sentence that says what to do
     */
    public Message suggestion() {
        return Message.of("protocol/advisories", id + ".suggestion");
    }

    /**
     * The id.
     *
     * @return {@link #id()}
     */
    @Override
    public String toString() {
        return id;
    }
}
