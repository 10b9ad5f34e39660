package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.Limits;

/**
 * One of the choices that a worksheet offers.
 *
 * @param id what is recorded, the same in every language; 1 to 128 characters, none of them a control character
 * @param label what the client reads
 */
public record Choice(String id, String label) {

    /**
     * Checks the id.
     *
     * @param id what is recorded, the same in every language; 1 to 128 characters, none of them a control character
     * @param label what the client reads
     * @throws IllegalArgumentException if it is empty, longer, or holds a control character
     */
    public Choice {
        Limits.requireId("The choice's id", id);
    }
}
