package io.github.ipt4j.protocol.course;

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
     * gap in the numbers lies in between.
     */
    CADENCE_GAP(
            "cadence.gap",
            Source.SELIGMAN,
            "More than twice the expected time has passed since the previous session.",
            "Find out what kept the client away, and return to the regular schedule."),
    /** Reported for a session less than half the protocol's cadence after the previous one. */
    CADENCE_EARLY(
            "cadence.early",
            Source.SELIGMAN,
            "Less than half the expected time has passed since the previous session.",
            "Unless a crisis called for this session, leave the client time to try out what was worked on."),
    /** Reported for a session whose minutes are outside the protocol's range. */
    SESSION_LENGTH(
            "session.length",
            Source.ISIPT,
            "The session was shorter or longer than expected.",
            "Plan sessions of the expected length."),
    /** Reported for the last but one possible session of a phase, if it leaves tasks undone. */
    PHASE_TASKS_DUE(
            "phase.tasks-due",
            Source.OUR_CHOICE,
            "Only one more session is possible in this phase, and some of its tasks are not done.",
            "Do the remaining tasks in the next session."),
    /** Reported when termination is entered, or the course concluded, after another number of sessions than planned. */
    PLAN_DEPARTURE(
            "plan.departure",
            Source.OUR_CHOICE,
            "The number of sessions differs from the plan agreed with the client.",
            "Discuss with the client why the plan changed."),
    /** Reported for a session without an assessment, unless one was made in a contact since the previous session. */
    MEASURE_MISSING(
            "measure.missing",
            Source.OUR_CHOICE,
            "Symptoms were not measured in this session, nor in a contact since the previous one.",
            "Measure symptoms in every session."),
    /** Reported for the second of two intermediate sessions in a row whose agenda the counselor set. */
    AGENDA_COUNSELOR_LED(
            "agenda.counselor-led",
            Source.SELIGMAN,
            "The counselor set the agenda of this session and of the previous one.",
            "Encourage the client to take responsibility for the sessions."),
    /** Reported for a conclusion while a feeling about the end is unresolved. */
    FEELING_UNRESOLVED(
            "feeling.unresolved",
            Source.SELIGMAN,
            "A feeling about the end of treatment was present and not accepted when it was last explored.",
            "Explore the feeling again, or plan with the client where to work on it."),
    /** Reported for a conclusion while the client's competence is not affirmed. */
    COMPETENCE_DOUBTED(
            "competence.doubted",
            Source.SELIGMAN,
            "When last asked, the client did not know or did not believe that they can manage distress and move"
                    + " forward alone.",
            "Plan with the client what support there will be."),
    /** Reported for an assessment, in a session or contact, that is reliably worse than the baseline. */
    MEASURE_DETERIORATED(
            "measure.deteriorated",
            Source.OUR_CHOICE,
            "Symptoms are worse than at baseline by more than measurement error.",
            "Ask about suicide, review the formulation, and consider whether another treatment is needed."),
    /** Reported for an assessment in the second half of the course, if none was reliably better than the baseline. */
    MEASURE_NO_IMPROVEMENT(
            "measure.no-improvement",
            Source.OUR_CHOICE,
            "Half of the sessions are over, and symptoms have not improved by more than measurement error.",
            "Ask about suicide, review the formulation with the client, and consider further or other treatment."),
    /** Reported for every event while a concern is open, and for a refused event that itself signals one. */
    RISK_FLAGGED(
            "risk.flagged",
            Source.OUR_CHOICE,
            "A concern about suicide or harm is open.",
            "Review the concern with the client and record the review. This library does not compute a level of risk."),
    /** Reported for an opening, if the client's year of birth rules out the protocol's range of ages. */
    CLIENT_AGE(
            "client.age",
            Source.OUR_CHOICE,
            "The client's age is outside the range for which the protocol is intended.",
            "Choose a protocol for the client's age."),
    /** Reported for any event but an opening more than 366 days after the event before it. */
    DATE_LEAP(
            "date.leap",
            Source.OUR_CHOICE,
            "More than a year has passed since the previous event.",
            "Check the year of the date."),
    /** Reported for a missed session on a day on which a session was missed or held already. */
    MISSED_REPEATED(
            "missed.repeated",
            Source.OUR_CHOICE,
            "A session on this day, missed or held, is recorded already.",
            "Check whether the missed session was recorded twice."),
    /** Reported for a session or contact with an assessment in which an item was left unanswered. */
    MEASURE_INCOMPLETE(
            "measure.incomplete",
            Source.OUR_CHOICE,
            "An item of a scale was left unanswered, so that its total is unknown.",
            "Ask the client for the missing answer, above all where the item is about suicide."),
    /** Reported for a session or contact with an assessment on a scale that was assessed on that day already. */
    MEASURE_REPEATED(
            "measure.repeated",
            Source.OUR_CHOICE,
            "A scale was assessed more than once on this day; the latest assessment counts.",
            "Check whether an assessment was recorded twice."),
    /** Reported for an opening that names another protocol than the one that judges it. */
    OPENING_PROTOCOL(
            "opening.protocol",
            Source.OUR_CHOICE,
            "The opening names a different protocol from the one by which the course is judged.",
            "Judge the course by the protocol that the opening names, or correct the opening.");

    private final String id;
    private final Source source;
    private final String statement;
    private final String suggestion;

    AdvisoryKind(String id, Source source, String statement, String suggestion) {
        this.id = id;
        this.source = source;
        this.statement = statement;
        this.suggestion = suggestion;
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
     * The source of the advisory.
     *
     * @return where the advisory comes from
     */
    public Source source() {
        return source;
    }

    /**
     * The advisory itself.
     *
     * @return an English sentence
     */
    public String statement() {
        return statement;
    }

    /**
     * The suggestion that goes with it.
     *
     * @return an English sentence
     */
    public String suggestion() {
        return suggestion;
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
