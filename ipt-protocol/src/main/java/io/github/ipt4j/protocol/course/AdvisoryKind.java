package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.Source;

/**
 * What can be told with an event that is accepted. An advisory never rejects.
 *
 * <p>The order of the constants is the order in which advisories are told.
 */
public enum AdvisoryKind {
    /** More than twice the cadence has passed since the session before. */
    CADENCE_GAP(
            "cadence.gap",
            Source.SELIGMAN,
            "More than twice the expected time has passed since the session before.",
            "Find out what kept the client, and take up the weekly rhythm again."),
    /** Less than half the cadence has passed since the session before. */
    CADENCE_EARLY(
            "cadence.early",
            Source.SELIGMAN,
            "Less than half the expected time has passed since the session before.",
            "Leave time between sessions to try out what was worked on."),
    /** The session was shorter or longer than the protocol expects. */
    SESSION_LENGTH(
            "session.length",
            Source.ISIPT,
            "The session was shorter or longer than expected.",
            "Plan sessions of the expected length."),
    /** Tasks of the phase are undone, and only one more session of it is possible. */
    PHASE_TASKS_DUE(
            "phase.tasks-due",
            Source.OUR_CHOICE,
            "Only one more session of this phase is possible, and some of its tasks are undone.",
            "Do them in the next session."),
    /** The course departs from what its formulation planned. */
    PLAN_DEPARTURE(
            "plan.departure",
            Source.OUR_CHOICE,
            "The number of sessions is not the one that was planned with the client.",
            "Talk over with the client why the plan changed."),
    /** No scale was filled in. */
    MEASURE_MISSING(
            "measure.missing",
            Source.OUR_CHOICE,
            "Symptoms were not measured in this session.",
            "Measure symptoms in each session."),
    /** The counselor set the agenda of two intermediate sessions in a row. */
    AGENDA_COUNSELOR_LED(
            "agenda.counselor-led",
            Source.SELIGMAN,
            "The counselor set the agenda of this session and of the one before.",
            "Encourage the client to take responsibility for the sessions."),
    /** A feeling about the end is present and not accepted. */
    FEELING_UNRESOLVED(
            "feeling.unresolved",
            Source.SELIGMAN,
            "A feeling about the end was present and not accepted when it was last explored.",
            "Explore it once more, or plan with the client where to take it."),
    /** The client does not know, or does not believe, in being able to manage alone. */
    COMPETENCE_DOUBTED(
            "competence.doubted",
            Source.SELIGMAN,
            "The client last did not know, or not believe, to be able to manage distress and move forward alone.",
            "Plan with the client what supports there will be."),
    /** Symptoms are reliably worse than at the baseline. */
    MEASURE_DETERIORATED(
            "measure.deteriorated",
            Source.OUR_CHOICE,
            "Symptoms are worse than at the baseline by more than measurement error.",
            "Review the formulation, and whether another treatment is needed."),
    /** From the middle of the course on, symptoms are not yet reliably better. */
    MEASURE_NO_IMPROVEMENT(
            "measure.no-improvement",
            Source.OUR_CHOICE,
            "Half of the sessions are over, and symptoms have not been better by more than measurement error.",
            "Review the formulation with the client."),
    /** A concern about suicide or harm is open. */
    RISK_FLAGGED(
            "risk.flagged",
            Source.OUR_CHOICE,
            "A concern about suicide or harm is open.",
            "Review it with the client and record the review; this library computes no level of risk."),
    /** The client's age is outside the range that the protocol is meant for. */
    CLIENT_AGE(
            "client.age",
            Source.OUR_CHOICE,
            "The client's age is outside the range that the protocol is meant for.",
            "Choose a protocol for the client's age."),
    /** The opening names another protocol than the one that judges it. */
    OPENING_PROTOCOL(
            "opening.protocol",
            Source.OUR_CHOICE,
            "The opening names another protocol than the one by which the course is judged.",
            "Judge the course by the protocol that it names, or name the one by which it is judged.");

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
     * Who says that it matters.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * What is so.
     *
     * @return an English sentence
     */
    public String statement() {
        return statement;
    }

    /**
     * What could be done.
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
