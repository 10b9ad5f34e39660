package io.github.ipt4j.core;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A range of whole numbers with a minimum and an optional maximum, both inclusive.
 *
 * <p>It is never empty and never open at the lower end, like a range of sessions, minutes, ages or scores.
 *
 * @param min the minimum, 0 or more
 * @param max the maximum, {@code min} or more; empty if there is none
 */
public record Bounds(int min, OptionalInt max) implements Worded {

    /**
     * Checks the ends.
     *
     * @param min the minimum, 0 or more
     * @param max the maximum, {@code min} or more; empty if there is none
     * @throws IllegalArgumentException if {@code min} is negative or {@code max} is less than {@code min}
     */
    public Bounds {
        if (min < 0) {
            throw new IllegalArgumentException("Bounds begin at 0 or more; min is " + min + ".");
        }
        if (max.isPresent() && max.getAsInt() < min) {
            throw new IllegalArgumentException(
                    "Bounds are upside down: max " + max.getAsInt() + " is less than min " + min + ".");
        }
    }

    /**
     * Returns a range with both ends.
     *
     * @param min the minimum, 0 or more
     * @param max the maximum, {@code min} or more
     * @return the range from {@code min} to {@code max}, both included
     * @throws IllegalArgumentException if {@code min} is negative or {@code max} is less than {@code min}
     */
    public static Bounds between(int min, int max) {
        return new Bounds(min, OptionalInt.of(max));
    }

    /**
     * Returns a range without a maximum.
     *
     * @param min the minimum, 0 or more
     * @return the range from {@code min} upwards
     * @throws IllegalArgumentException if {@code min} is negative
     */
    public static Bounds atLeast(int min) {
        return new Bounds(min, OptionalInt.empty());
    }

    /**
     * Returns a range of one number.
     *
     * @param number the only number, 0 or more
     * @return the range that contains that number alone
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public static Bounds exactly(int number) {
        return between(number, number);
    }

    /**
     * Checks whether a number lies in the range.
     *
     * @param number any number
     * @return true if it is at least {@code min} and at most {@code max}
     */
    public boolean contains(int number) {
        return number >= min && (max.isEmpty() || number <= max.getAsInt());
    }

    /**
     * Returns the numbers that lie in both ranges.
     *
     * @param other the other range
     * @return the common range, or empty if there is no common number
     */
    public Optional<Bounds> intersect(Bounds other) {
        int low = Math.max(min, other.min);
        int high = Math.min(maxOr(Integer.MAX_VALUE), other.maxOr(Integer.MAX_VALUE));
        if (low > high) {
            return Optional.empty();
        }
        boolean open = max.isEmpty() && other.max.isEmpty();
        return Optional.of(open ? atLeast(low) : between(low, high));
    }

    /**
     * Returns the maximum, or a default where there is none.
     *
     * @param otherwise the number to return if the range has no maximum
     * @return {@code max}, or {@code otherwise}
     */
    public int maxOr(int otherwise) {
        return max.orElse(otherwise);
    }

    /**
     * The message that stands for the range.
     *
     * @return the number, both ends, or the minimum
     */
    @Override
    public Message message() {
        if (max.isEmpty()) {
            return Message.of("core/words", "bounds.at-least").with("min", min);
        }
        return max.getAsInt() == min
                ? Message.of("core/words", "bounds.exactly").with("number", min)
                : Message.of("core/words", "bounds.between").with("min", min).with("max", max.getAsInt());
    }

    /**
     * The range in words: {@code 14–18}, {@code 4} or {@code at least 1}.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        if (max.isEmpty()) {
            return "at least " + min;
        }
        return max.getAsInt() == min ? Integer.toString(min) : min + "–" + max.getAsInt();
    }
}
