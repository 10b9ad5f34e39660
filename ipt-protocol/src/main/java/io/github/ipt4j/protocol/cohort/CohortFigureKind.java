package io.github.ipt4j.protocol.cohort;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import java.util.Optional;

/** What a {@link CohortFigure} counts or sums up. The order of the constants is the order of tables. */
public enum CohortFigureKind implements VocabularyTerm {
    /** All courses that could be read. */
    COURSES("courses", false),
    /**
     * Courses that could not be read, and about which nothing is known, not even whether a concern about suicide is
     * open.
     */
    UNREADABLE("courses", false),
    /** Courses by their phase or status after their last event, in the words of the command line. */
    STANDING("courses", true),
    /** Courses in which at least one event was accepted, and none with a deviation. */
    CONFORMING("courses", false),
    /** Courses with a deviation. */
    DEVIATING("courses", false),
    /** Courses of which an event was rejected. */
    WITH_REJECTED_EVENTS("courses", false),
    /** Courses of which the record was corrected. */
    CORRECTED("courses", false),
    /** Courses by the number of sessions held. */
    SESSIONS_HELD("courses", true),
    /** Discontinued courses by their reason. */
    DISCONTINUED_FOR("courses", true),
    /** Discontinued courses by their phase. */
    DISCONTINUED_IN("courses", true),
    /** Discontinued courses by the number of sessions held. */
    DISCONTINUED_AFTER("courses", true),
    /** Courses by the standing of concerns about suicide or harm; never a level of risk. */
    RISK("courses", true),
    /** Events by their verdict. */
    EVENTS("events", true),
    /** Accepted and deviating corrections of the record. */
    CORRECTIONS("events", false),
    /** Rejected events by each rule that they break. */
    REJECTED_BY("events", true),
    /** Deviating events, as corrected, by each rule that was waived for them. */
    WAIVED("events", true),
    /** Accepted and deviating events by each advisory reported with them. */
    ADVISED("events", true),
    /** Courses in which a scale was assessed with every item answered, so that its total is known. */
    MEASURED("courses", true),
    /** Courses in which a scale was so assessed at least twice, so that there is a change. */
    MEASURED_AGAIN("courses", true),
    /** Points of the first assessments, over the courses that are {@link #MEASURED_AGAIN}. */
    BASELINE_POINTS("points", true),
    /** Points of the last assessments, over the courses that are {@link #MEASURED_AGAIN}. */
    LATEST_POINTS("points", true),
    /** Courses that began as a case and ended with response. */
    RESPONSE("courses", true),
    /** Courses that began as a case and ended without response. */
    NO_RESPONSE("courses", true),
    /** Courses that began as a case and ended in remission, for scales with a cut-off of remission. */
    REMISSION("courses", true),
    /** Courses that began as a case and did not end in remission, for scales with a cut-off of remission. */
    NO_REMISSION("courses", true),
    /** Courses reliably better at the end, for scales with a threshold. */
    RELIABLY_BETTER("courses", true),
    /** Courses reliably worse at the end, for scales with a threshold. */
    RELIABLY_WORSE("courses", true),
    /** Courses neither reliably better nor reliably worse at the end, for scales with a threshold. */
    NO_RELIABLE_CHANGE("courses", true),
    /** Courses that began as a case on PHQ-9 or GAD-7 and recovered. */
    RECOVERED("courses", false),
    /** Courses that began as a case on PHQ-9 or GAD-7 and did not recover. */
    NOT_RECOVERED("courses", false),
    /** Courses that recovered and improved reliably, by the standard definition. */
    RELIABLY_RECOVERED("courses", false);

    private static final String BUNDLE = "protocol/cohort-figures";

    private final String unit;
    private final boolean hasSubject;

    CohortFigureKind(String unit, boolean hasSubject) {
        this.unit = unit;
        this.hasSubject = hasSubject;
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
     * @return a noun phrase, or empty if figures of this kind have no subject
     */
    public Optional<Message> subject() {
        return hasSubject ? Optional.of(Message.of(BUNDLE, word() + ".subject")) : Optional.empty();
    }

    /**
     * The condition under which they are counted.
     *
     * @return a phrase that completes the {@link #unit()}
     */
    public Message meaning() {
        return Message.of(BUNDLE, word() + ".meaning");
    }
}
