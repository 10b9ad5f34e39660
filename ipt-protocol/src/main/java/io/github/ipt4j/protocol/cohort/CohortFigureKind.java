package io.github.ipt4j.protocol.cohort;

import io.github.ipt4j.core.VocabularyTerm;

/** What a {@link CohortFigure} counts or sums up. The order of the constants is the order of tables. */
public enum CohortFigureKind implements VocabularyTerm {
    /** All courses that could be read. */
    COURSES("courses", "", "read"),
    /**
     * Courses that could not be read, and about which nothing is known, not even whether a concern about suicide is
     * open.
     */
    UNREADABLE("courses", "", "that could not be read; nothing is known about them"),
    /** Courses by their phase or status after their last event, in the words of the command line. */
    STANDING("courses", "phase or status", "in it after their last event"),
    /** Courses in which at least one event was accepted, and none with a deviation. */
    CONFORMING("courses", "", "with an event accepted, and none deviating"),
    /** Courses with a deviation. */
    DEVIATING("courses", "", "with a deviation"),
    /** Courses of which an event was rejected. */
    WITH_REJECTED_EVENTS("courses", "", "with an event rejected"),
    /** Courses of which the record was corrected. */
    CORRECTED("courses", "", "of which the record was corrected"),
    /** Courses by the number of sessions held. */
    SESSIONS_HELD("courses", "number of sessions", "in which that number was held"),
    /** Discontinued courses by their reason. */
    DISCONTINUED_FOR("courses", "reason", "discontinued for it"),
    /** Discontinued courses by their phase. */
    DISCONTINUED_IN("courses", "phase", "discontinued in it"),
    /** Discontinued courses by the number of sessions held. */
    DISCONTINUED_AFTER("courses", "number of sessions", "discontinued after that number"),
    /** Courses by the standing of concerns about suicide or harm; never a level of risk. */
    RISK("courses", "standing", "with this standing of concerns about suicide or harm"),
    /** Events by their verdict. */
    EVENTS("events", "verdict", "with this verdict"),
    /** Accepted and deviating corrections of the record. */
    CORRECTIONS("events", "", "that corrected the record"),
    /** Rejected events by each rule that they break. */
    REJECTED_BY("events", "rule", "rejected because they break it"),
    /** Deviating events, as corrected, by each rule that was waived for them. */
    WAIVED("events", "rule", "accepted with it waived"),
    /** Accepted and deviating events by each advisory reported with them. */
    ADVISED("events", "advisory", "with which it was reported"),
    /** Courses in which a scale was assessed with every item answered, so that its total is known. */
    MEASURED("courses", "scale", "in which it was assessed"),
    /** Courses in which a scale was so assessed at least twice, so that there is a change. */
    MEASURED_AGAIN("courses", "scale", "in which it was assessed at least twice"),
    /** Points of the first assessments, over the courses that are {@link #MEASURED_AGAIN}. */
    BASELINE_POINTS("points", "scale", "of the first assessments, where there are two"),
    /** Points of the last assessments, over the courses that are {@link #MEASURED_AGAIN}. */
    LATEST_POINTS("points", "scale", "of the last assessments, where there are two"),
    /** Courses that began as a case and ended with response. */
    RESPONSE("courses", "scale", "that began as a case, with response"),
    /** Courses that began as a case and ended without response. */
    NO_RESPONSE("courses", "scale", "that began as a case, without response"),
    /** Courses that began as a case and ended in remission, for scales with a cut-off of remission. */
    REMISSION("courses", "scale", "that began as a case, in remission"),
    /** Courses that began as a case and did not end in remission, for scales with a cut-off of remission. */
    NO_REMISSION("courses", "scale", "that began as a case, not in remission"),
    /** Courses reliably better at the end, for scales with a threshold. */
    RELIABLY_BETTER("courses", "scale", "reliably better than at the baseline"),
    /** Courses reliably worse at the end, for scales with a threshold. */
    RELIABLY_WORSE("courses", "scale", "reliably worse than at the baseline"),
    /** Courses neither reliably better nor reliably worse at the end, for scales with a threshold. */
    NO_RELIABLE_CHANGE("courses", "scale", "without reliable change"),
    /** Courses that began as a case on PHQ-9 or GAD-7 and recovered. */
    RECOVERED("courses", "", "recovered on phq-9 and gad-7"),
    /** Courses that began as a case on PHQ-9 or GAD-7 and did not recover. */
    NOT_RECOVERED("courses", "", "not recovered on phq-9 and gad-7"),
    /** Courses that recovered and improved reliably, by the standard definition. */
    RELIABLY_RECOVERED("courses", "", "reliably recovered on phq-9 and gad-7");

    private final String unit;
    private final String subject;
    private final String meaning;

    CohortFigureKind(String unit, String subject, String meaning) {
        this.unit = unit;
        this.subject = subject;
        this.meaning = meaning;
    }

    /**
     * The unit in which it is counted.
     *
     * @return {@code courses}, {@code events} or {@code points}
     */
    public String unit() {
        return unit;
    }

    /**
     * The kind of {@link CohortFigure#subject()}.
     *
     * @return an English noun phrase; empty if figures of this kind have no subject
     */
    public String subject() {
        return subject;
    }

    /**
     * The condition under which they are counted.
     *
     * @return an English phrase that completes the {@link #unit()}
     */
    public String meaning() {
        return meaning;
    }
}
