package io.github.ipt4j.core;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A range of whole numbers with a least number, and a greatest one or none; both ends belong to it.
 *
 * <p>It is never empty and never open at the lower end, as a range of sessions, minutes, ages or scores is.
 *
 * @param min the least number, 0 or more
 * @param max the greatest number, {@code min} or more; empty if there is none
 */
public record Bounds(int min, OptionalInt max) {

    /**
     * Checks the ends.
     *
     * @param min the least number, 0 or more
     * @param max the greatest number, {@code min} or more; empty if there is none
     * @throws IllegalArgumentException if {@code min} is negative or {@code max} less than {@code min}
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
     * A range with two ends.
     *
     * @param min the least number, 0 or more
     * @param max the greatest number, {@code min} or more
     * @return the range from {@code min} to {@code max}, both included
     * @throws IllegalArgumentException if {@code min} is negative or {@code max} less than {@code min}
     */
    public static Bounds between(int min, int max) {
        return new Bounds(min, OptionalInt.of(max));
    }

    /**
     * A range without a greatest number.
     *
     * @param min the least number, 0 or more
     * @return the range from {@code min} upwards
     * @throws IllegalArgumentException if {@code min} is negative
     */
    public static Bounds atLeast(int min) {
        return new Bounds(min, OptionalInt.empty());
    }

    /**
     * A range of one number.
     *
     * @param number the only number, 0 or more
     * @return the range that contains that number alone
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public static Bounds exactly(int number) {
        return between(number, number);
    }

    /**
     * Whether a number lies in the range.
     *
     * @param number any number
     * @return true if it is neither less than {@code min} nor greater than {@code max}
     */
    public boolean contains(int number) {
        return number >= min && (max.isEmpty() || number <= max.getAsInt());
    }

    /**
     * The numbers that lie in both ranges.
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
     * The greatest number, or a stand-in where there is none.
     *
     * @param otherwise what to return if the range has no greatest number
     * @return {@code max}, or {@code otherwise}
     */
    public int maxOr(int otherwise) {
        return max.orElse(otherwise);
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
