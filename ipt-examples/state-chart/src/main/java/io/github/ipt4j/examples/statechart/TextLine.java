package io.github.ipt4j.examples.statechart;

/**
 * A line of text.
 *
 * @param text what it says
 * @param style how it looks
 */
record TextLine(String text, TextStyle style) {

    /** The width in pixels. */
    double width() {
        return style.width(text);
    }
}
