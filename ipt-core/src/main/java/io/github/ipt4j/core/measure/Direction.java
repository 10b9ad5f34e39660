package io.github.ipt4j.core.measure;

/** The direction of a scale. */
public enum Direction {
    /** A higher total means more distress, as in PHQ-9. */
    MORE_IS_WORSE,
    /** A higher total means more well-being, as in WHO-5. */
    MORE_IS_BETTER;

    /**
     * Returns the improvement from one total to another.
     *
     * @param before the earlier total
     * @param after the later total
     * @return the change in points; positive if it is an improvement
     */
    public int improvement(int before, int after) {
        return this == MORE_IS_WORSE ? before - after : after - before;
    }
}
