package io.github.ipt4j.examples.browser;

/** A size of paper, upright. */
public enum PaperSize {
    /** 210 × 297 mm. */
    A4("A4", 210, 297),
    /** US Letter, 8.5 × 11 in. */
    LETTER("Letter", 215.9, 279.4);

    private static final double PIXELS_PER_MILLIMETER = 96 / 25.4;

    private final String word;
    private final double width;
    private final double height;

    PaperSize(String word, double width, double height) {
        this.word = word;
        this.width = width;
        this.height = height;
    }

    String word() {
        return word;
    }

    /**
     * The width that is left between the margins.
     *
     * @param margin the margin on each side in millimeters
     * @return whole pixels of CSS, 96 to the inch
     */
    public int widthWithin(double margin) {
        return (int) ((width - 2 * margin) * PIXELS_PER_MILLIMETER);
    }

    /**
     * The height that is left between the margins.
     *
     * @param margin the margin above and below in millimeters
     * @return whole pixels of CSS, 96 to the inch
     */
    public int heightWithin(double margin) {
        return (int) ((height - 2 * margin) * PIXELS_PER_MILLIMETER);
    }
}
