package io.github.ipt4j.examples.report.drawing;

/**
 * Something that is drawn. Its style is the name of a class in the page's style sheet, which knows the colors; lengths are
 * in units of the drawing, from its upper left corner.
 */
public sealed interface Mark {

    /**
     * What the style sheet calls it.
     *
     * @return one name of a class or several
     */
    String style();

    /**
     * A rectangle.
     *
     * @param style its class
     * @param x the left side
     * @param y the upper side
     * @param width how wide it is, 0 or more
     * @param height how high it is, 0 or more
     */
    record Box(String style, double x, double y, double width, double height) implements Mark {}

    /**
     * A dot or a ring.
     *
     * @param style its class
     * @param x its center
     * @param y its center
     * @param radius its radius
     */
    record Dot(String style, double x, double y, double radius) implements Mark {}

    /**
     * A line or a shape, as SVG writes it.
     *
     * @param style its class
     * @param path what the attribute {@code d} holds
     */
    record Path(String style, String path) implements Mark {}

    /**
     * A text.
     *
     * @param style its class, which says too on which side of the point it stands
     * @param x the point
     * @param y its base line
     * @param text the text as it is, escaped only where it is written
     */
    record Label(String style, double x, double y, String text) implements Mark {}
}
