package io.github.ipt4j.examples.statechart;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** How a line of text looks, and how wide it is; {@code picture.css} has the same sizes and weights. */
enum TextStyle {
    /** The title of the picture. */
    TITLE(19, 26, "Helvetica-Bold"),
    /** The name of a state. */
    NAME(16, 21, "Helvetica-Bold"),
    /** What is to be known of a state. */
    DETAIL(14, 20, "Helvetica"),
    /** What a list of tasks is for. */
    HEADING(14, 21, "Helvetica-Bold"),
    /** A task. */
    TASK(14, 21, "Helvetica");

    private static final double PER_EM = 1000;

    private final int size;
    private final int height;
    private final String font;

    TextStyle(int size, int height, String font) {
        this.size = size;
        this.height = height;
        this.font = font;
    }

    /** The name of the class in the style sheet. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The height of a line, in pixels. */
    int height() {
        return height;
    }

    /** From the top of a line to the feet of its letters, in pixels. */
    double baseline() {
        return (height + 0.7 * size) / 2;
    }

    /** The width of a text, in pixels. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum() * size / PER_EM;
    }

    /** What Helvetica does not have is taken to be as wide as the font is high. */
    private double width(int letter) {
        if (isMark(letter)) {
            return 0;
        }
        String glyph = GlyphList.getAdobeGlyphList().codePointToName(letter);
        double width = Standard14Fonts.getAFM(font).getCharacterWidth(glyph);
        return width > 0 ? width : PER_EM;
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
