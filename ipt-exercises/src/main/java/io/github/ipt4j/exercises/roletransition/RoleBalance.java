package io.github.ipt4j.exercises.roletransition;

import java.time.LocalDate;
import org.immutables.value.Value;

/** How the two roles weigh on one worksheet. */
@Value.Immutable
public sealed interface RoleBalance permits ImmutableRoleBalance {

    /**
     * The day on which it was recorded.
     *
     * @return the day of the session
     */
    LocalDate date();

    /**
     * How much is lost with the old role.
     *
     * @return the sum of the weights, 0 to 10 each
     */
    int lost();

    /**
     * How much is hard in the new role.
     *
     * @return the sum of the weights, 0 to 10 each
     */
    int hard();

    /**
     * How much is meaningful in the new role.
     *
     * @return the sum of the weights, 0 to 10 each
     */
    int meaningful();

    /**
     * What is meaningful, minus what is lost and hard.
     *
     * @return positive if the new role gives more than the change takes
     */
    default int balance() {
        return meaningful() - lost() - hard();
    }
}
