package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.risk.RiskFlag;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What an accepted correction changed: the course as it is now known, compared with the course as it was known before.
 *
 * <p>An entry that replaces another is compared with that one.
 */
public sealed interface CorrectionEffect permits CorrectionEffectValue {

    /**
     * The entry that is no longer in force.
     *
     * @return its number, or empty if none was removed
     */
    OptionalInt removed();

    /**
     * The entry that was added.
     *
     * @return the number of the correction's own entry, or empty if it adds no event
     */
    OptionalInt added();

    /**
     * The sessions whose numbers changed.
     *
     * @return the sessions, in the order of the course
     */
    ImmutableList<Renumbered> renumbered();

    /**
     * The tasks that are done now, and those that are done no longer.
     *
     * @return what came and went
     */
    Difference<Task> tasks();

    /**
     * The entries that deviate now, and those that conform now.
     *
     * @return the numbers of entries that came to deviate, and of those that ceased to
     */
    Difference<Integer> deviations();

    /**
     * The assessments of symptoms that count now, and those that count no longer.
     *
     * @return what came and went
     */
    Difference<Taken> measures();

    /**
     * The concerns about suicide or harm that are recorded now, and those that are recorded no longer.
     *
     * @return what came and went
     */
    Difference<RiskFlag> flags();

    /**
     * The advisories on entries that are reported now, and those that are reported no longer.
     *
     * @return what came and went
     */
    Difference<Advised> advisories();

    /** A session whose number changed. */
    sealed interface Renumbered permits CorrectionEffectValue.RenumberedValue {

        /**
         * The entry of the session.
         *
         * @return its number
         */
        int entry();

        /**
         * The number that the session had.
         *
         * @return 1 or more
         */
        int from();

        /**
         * The number that the session has now.
         *
         * @return 1 or more
         */
        int to();
    }

    /** An assessment of symptoms on a date. */
    sealed interface Taken permits CorrectionEffectValue.TakenValue {

        /**
         * The day on which the event happened in which symptoms were assessed.
         *
         * @return a date
         */
        LocalDate date();

        /**
         * What was assessed.
         *
         * @return the assessment
         */
        Assessment assessment();
    }

    /** An advisory on an entry. */
    sealed interface Advised permits CorrectionEffectValue.AdvisedValue {

        /**
         * The entry.
         *
         * @return its number
         */
        int entry();

        /**
         * What is reported.
         *
         * @return the kind of advisory
         */
        AdvisoryKind kind();
    }
}
