package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.VocabularyTerm;

/** The kinds of {@link Fact}. */
public enum FactType implements VocabularyTerm {
    /** {@link Fact.InPhase}: the phase in which the event occurred. */
    IN_PHASE,
    /** {@link Fact.HeldInPhase}: how many sessions were held in the current phase. */
    HELD_IN_PHASE,
    /** {@link Fact.HeldInAll}: how many sessions were held in total. */
    HELD_IN_ALL,
    /** {@link Fact.Allowed}: which numbers are allowed or expected. */
    ALLOWED,
    /** {@link Fact.Given}: a number as recorded in the event. */
    GIVEN,
    /** {@link Fact.Planned}: a number as client and counselor planned it. */
    PLANNED,
    /** {@link Fact.LatestEvent}: the date that the event must not precede. */
    LATEST_EVENT,
    /** {@link Fact.Corrected}: the date of what is corrected. */
    CORRECTED,
    /** {@link Fact.AtEntries}: the entries at which a rule breaks. */
    AT_ENTRIES,
    /** {@link Fact.LatestSession}: the date after which the next session must be held. */
    LATEST_SESSION,
    /** {@link Fact.Undone}: the tasks that are not done. */
    UNDONE,
    /** {@link Fact.Unidentified}: the areas in which no difficulty has been identified. */
    UNIDENTIFIED,
    /** {@link Fact.Unresolved}: the feelings that are present and not accepted. */
    UNRESOLVED,
    /** {@link Fact.Measured}: the scales concerned. */
    MEASURED,
    /** {@link Fact.NotWaived}: the rules that a deviation names and cannot waive. */
    NOT_WAIVED
}
