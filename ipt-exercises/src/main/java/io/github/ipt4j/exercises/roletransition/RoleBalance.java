package io.github.ipt4j.exercises.roletransition;

import java.time.LocalDate;

/**
 * How the two roles weigh on one worksheet.
 *
 * @param date the day it was recorded
 * @param lost how much is lost with the old role: the weights, 0 to 10 each, added up
 * @param hard how much is hard in the new role, in the same way
 * @param meaningful how much is meaningful in the new role, in the same way
 */
public record RoleBalance(LocalDate date, int lost, int hard, int meaningful) {

    /**
     * What is meaningful, less what is lost and hard.
     *
     * @return above zero if the new role gives more than the change takes
     */
    public int balance() {
        return meaningful - lost - hard;
    }
}
