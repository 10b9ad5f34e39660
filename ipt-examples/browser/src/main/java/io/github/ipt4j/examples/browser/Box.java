package io.github.ipt4j.examples.browser;

/**
 * Where an element stands, in pixels of CSS from the page's upper left corner.
 *
 * @param text what it says
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
public record Box(String text, double x, double y, double width, double height) {

    /**
     * Whether two elements share any area; those that only touch do not.
     *
     * @param other another box
     * @return true if they overlap
     */
    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /**
     * Whether another element stands within this one, edges included.
     *
     * @param other another box
     * @return true if none of it is outside
     */
    public boolean contains(Box other) {
        return x <= other.x
                && y <= other.y
                && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }
}
