package io.github.ipt4j.examples.browser;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How a page is looked at.
 *
 * @param width the width of the window in pixels of CSS, 1 or more
 * @param height the height of the window in pixels of CSS, 1 or more
 * @param print whether the page is styled for paper
 * @param dark whether the reader prefers dark colors
 * @param scripts whether scripts of the page run
 */
public record View(int width, int height, boolean print, boolean dark, boolean scripts) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if width or height are less than 1
     */
    public View {
        checkArgument(width >= 1 && height >= 1, "A window has a width and a height; give 1 pixel or more.");
    }

    /**
     * A page on a screen, in light colors, with scripts.
     *
     * @param width the width of the window in pixels of CSS
     * @param height the height of the window in pixels of CSS
     * @return the view
     */
    public static View screen(int width, int height) {
        return new View(width, height, false, false, true);
    }

    /**
     * What stands between the margins of a sheet of paper, in light colors, with scripts.
     *
     * @param size the paper
     * @param margin the margin on every side in millimeters
     * @return the view
     */
    public static View paper(PaperSize size, double margin) {
        return new View(size.widthWithin(margin), size.heightWithin(margin), true, false, true);
    }

    /**
     * The same in dark colors, for a page that has them.
     *
     * @return a new view
     */
    public View inDarkColors() {
        return new View(width, height, print, true, scripts);
    }

    /**
     * The same with scripts switched off in the page.
     *
     * @return a new view
     */
    public View withoutScripts() {
        return new View(width, height, print, dark, false);
    }
}
