package io.github.ipt4j.exercises.meditation;

import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How the practice of one form went. */
@Value.Immutable
public sealed interface FormPractice permits ImmutableFormPractice {

    /**
     * The form.
     *
     * @return the form
     */
    MeditationForm form();

    /**
     * How often it was logged.
     *
     * @return 1 or more
     */
    int times();

    /**
     * How often it was possible as planned.
     *
     * @return 0 or more
     */
    int asPlanned();

    /**
     * How often it was possible in part.
     *
     * @return 0 or more
     */
    int inPart();

    /**
     * The mean of the tension after practice minus the tension before it.
     *
     * @return -10 to 10, negative where tension fell; empty if it was not rated
     */
    OptionalDouble meanChange();

    /**
     * Whether the form fits into the client's days.
     *
     * @return true if it was possible, at least in part, more often than not
     */
    default boolean isFeasible() {
        return 2 * (asPlanned() + inPart()) > times();
    }
}
