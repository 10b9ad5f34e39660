package io.github.ipt4j.exercises.closeness;

import io.github.ipt4j.core.PrivateText;
import java.util.OptionalInt;

/**
 * How a person moved between two dates.
 *
 * @param person the person
 * @param from the circle on the earlier date; empty if the person was not placed
 * @param to the circle on the later date; empty if the person was not placed
 */
public record Move(PrivateText person, OptionalInt from, OptionalInt to) {

    /**
     * By how many circles the person came nearer.
     *
     * @return above zero for nearer, below for farther; empty if the person was not placed on both dates
     */
    public OptionalInt nearer() {
        return from.isPresent() && to.isPresent()
                ? OptionalInt.of(from.getAsInt() - to.getAsInt())
                : OptionalInt.empty();
    }
}
