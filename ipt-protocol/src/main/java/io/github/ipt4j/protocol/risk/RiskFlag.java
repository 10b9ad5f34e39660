package io.github.ipt4j.protocol.risk;

import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.measure.Scale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A concern about suicide or harm, and the review that answered it. */
public sealed interface RiskFlag permits RiskFlagValue {

    /**
     * The session in which it was opened.
     *
     * @return the number of the session, from 1; empty if it was opened in a contact, or the entry that opened it was
     *     refused
     */
    OptionalInt session();

    /**
     * The day on which it was opened.
     *
     * @return the date of the entry that opened it
     */
    LocalDate opened();

    /**
     * The scale that opened it: its suicide item was answered above zero, or its total cannot be reached with that item
     * at zero.
     *
     * @return the scale, or empty if the counselor flagged the concern by hand
     */
    Optional<Scale> scale();

    /**
     * What the concern is about.
     *
     * @return the kind that the counselor recorded, {@link RiskKind#SUICIDE} if a scale opened it; empty if it was not
     *     recorded
     */
    Optional<RiskKind> kind();

    /**
     * Whether the entry that opened it was refused. What a client said counts even where the entry must be corrected.
     *
     * @return true if the entry is no part of the course
     */
    boolean isRefused();

    /**
     * The review that answered it.
     *
     * @return the first review after it, or empty while it is open
     */
    Optional<RiskReview> review();

    /**
     * Whether no review has answered it.
     *
     * @return true if it is open
     */
    default boolean isOpen() {
        return review().isEmpty();
    }
}
