package io.github.ipt4j.examples.guide.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a test as a page shows it: without its indentation, and with assertions turned into what a user writes.
 * {@code assertThat(x).hasToString("4");} is shown as {@code x; // 4}, and {@code assertThat(x).isFour(); // the fourth}
 * as {@code x; // the fourth}.
 */
final class ShownCode {

    private static final String ASSERTION = "assertThat(";

    private static final Pattern VALUE = Pattern.compile("\\.hasToString\\(\"(.*)\"\\)");

    private final String code;
    private final StringBuilder shown = new StringBuilder();
    private int at;

    private ShownCode(String code) {
        this.code = code;
    }

    static String of(String region) {
        ShownCode shown = new ShownCode(region.stripTrailing().stripIndent() + "\n");
        return shown.withoutAssertions();
    }

    private String withoutAssertions() {
        for (int next = code.indexOf(ASSERTION); next >= 0; next = code.indexOf(ASSERTION, at)) {
            shown.append(code, at, next);
            at = next + ASSERTION.length();
            String expression = upTo(')');
            String check = upTo(';');
            shown.append(onOneLine(expression)).append(';').append(comment(onOneLine(check)));
        }
        return shown.append(code.substring(at)).toString();
    }

    /** What is said behind the statement: the comment that follows it, which stays where it is, or else its value. */
    private String comment(String check) {
        Matcher value = VALUE.matcher(check);
        return value.matches() ? " // " + value.group(1).translateEscapes() : "";
    }

    /** Reads on to a mark that stands outside of strings and of parentheses opened meanwhile, and past it. */
    private String upTo(char mark) {
        int begin = at;
        int depth = 0;
        boolean quoted = false;
        while (quoted || depth > 0 || code.charAt(at) != mark) {
            switch (code.charAt(at)) {
                case '\\' -> at++;
                case '"' -> quoted = !quoted;
                case '(' -> depth += quoted ? 0 : 1;
                case ')' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
            at++;
        }
        return code.substring(begin, at++);
    }

    private static String onOneLine(String code) {
        return code.strip()
                .replaceAll("\\s*\n\\s*(?=[.)])", "")
                .replaceAll("(?<=\\()\\s*\n\\s*", "")
                .replaceAll("\\s*\n\\s*", " ");
    }
}
