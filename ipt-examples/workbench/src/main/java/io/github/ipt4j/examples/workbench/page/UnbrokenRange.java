package io.github.ipt4j.examples.workbench.page;

import java.util.regex.Pattern;

/** Ranges of numbers, such as 14–18, which no line breaks in two. */
public final class UnbrokenRange {

    private static final Pattern DASH = Pattern.compile("(?<=\\d)–(?=\\d)");

    private static final String JOINED = "–\u2060";

    private UnbrokenRange() {}

    /**
     * Joins the ranges of a text.
     *
     * @param text any text
     * @return the text, with a word joiner behind the dash of each range
     */
    public static String in(String text) {
        return DASH.matcher(text).replaceAll(JOINED);
    }
}
