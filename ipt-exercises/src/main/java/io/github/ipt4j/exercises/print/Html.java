package io.github.ipt4j.exercises.print;

import com.google.common.html.HtmlEscapers;
import java.util.regex.Pattern;

/** Writes HTML, so that every text is escaped. */
final class Html {

    /** What HTML does not allow even as a character reference: controls and noncharacters. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private final StringBuilder html = new StringBuilder();

    static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(FORBIDDEN.matcher(text).replaceAll("\uFFFD"));
    }

    /** Markup as it is; written by this package, never by a client. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    Html element(String name, String text) {
        return open(name).text(text).close(name);
    }

    /** A start tag with attributes: names and values in turn; no value for the attribute without one. */
    Html open(String name, String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        html.append('>');
        return this;
    }

    Html close(String name) {
        html.append("</").append(name).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
