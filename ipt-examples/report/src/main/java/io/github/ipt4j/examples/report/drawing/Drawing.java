package io.github.ipt4j.examples.report.drawing;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;

/**
 * A picture of lines, shapes and real text, and what it shows in words.
 *
 * <p>It holds no markup: a template writes it as SVG and escapes every text, and the page's style sheet gives it its
 * colors, so that it follows light, dark and print.
 *
 * @param id what the page calls it, a word that is unique there
 * @param title what it is
 * @param description what it shows, for those who do not see it
 * @param width its width in its own units, 1 or more
 * @param height its height in its own units, 1 or more
 * @param marks what is drawn, from back to front
 */
public record Drawing(String id, String title, String description, int width, int height, ImmutableList<Mark> marks) {

    /** The file of words of all drawings. */
    static final String WORDS = "report/drawings";

    /**
     * A number as a drawing writes it: with one decimal, or none.
     *
     * @param number any number
     * @return such as {@code 12} or {@code 12.5}
     */
    public static String number(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    /** Marks one after the other, each before those that came first. */
    static final class Canvas {

        private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

        @CanIgnoreReturnValue
        Canvas box(String style, double x, double y, double width, double height) {
            marks.add(new Mark.Box(style, x, y, width, height));
            return this;
        }

        @CanIgnoreReturnValue
        Canvas dot(String style, double x, double y, double radius) {
            marks.add(new Mark.Dot(style, x, y, radius));
            return this;
        }

        @CanIgnoreReturnValue
        Canvas line(String style, double fromX, double fromY, double toX, double toY) {
            return path(style, "M" + point(fromX, fromY) + "L" + point(toX, toY));
        }

        @CanIgnoreReturnValue
        Canvas path(String style, String path) {
            marks.add(new Mark.Path(style, path));
            return this;
        }

        @CanIgnoreReturnValue
        Canvas label(String style, double x, double y, String text) {
            marks.add(new Mark.Label(style, x, y, text));
            return this;
        }

        ImmutableList<Mark> marks() {
            return marks.build();
        }

        static String point(double x, double y) {
            return number(x) + " " + number(y);
        }
    }
}
