package io.github.ipt4j.examples.play.screen;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.output.VisibleText;

/**
 * Something that is said, in one line or several.
 *
 * @param tone how it is meant
 * @param label what stands before the text, such as the number of a choice; further lines begin where the text begins
 * @param text the text
 */
public record Line(Tone tone, String label, String text) {

    /**
     * A line without a label.
     *
     * @param tone how it is meant
     * @param text the text
     * @return the line
     */
    public static Line of(Tone tone, String text) {
        return new Line(tone, "", text);
    }

    /**
     * A plain line with a label.
     *
     * @param label what stands before the text
     * @param text the text
     * @return the line
     */
    public static Line labeled(String label, String text) {
        return new Line(Tone.PLAIN, label, text);
    }

    /**
     * The line in as many lines as it takes.
     *
     * @param width how many columns there are, at least 20
     * @return lines of at most that many columns, in which nothing steers a terminal
     */
    public ImmutableList<String> wrapped(int width) {
        return new Wrapping(VisibleText.line(label), width).lines(VisibleText.line(text));
    }
}
