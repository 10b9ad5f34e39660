package io.github.ipt4j.examples.play.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jline.utils.WCWidth;

final class WrappingProperties {

    @Property(tries = 500)
    void noLineIsWiderThanTheScreen(
            @ForAll @StringLength(max = 300) String text,
            @ForAll @AlphaChars @StringLength(max = 15) String label,
            @ForAll @IntRange(min = 20, max = 100) int width) {
        assertThat(Line.labeled(label, text).wrapped(width)).isNotEmpty().allMatch(line -> columns(line) <= width);
    }

    private static int columns(String line) {
        return line.codePoints()
                .map(character -> Math.max(0, WCWidth.wcwidth(character)))
                .sum();
    }

    @Property(tries = 500)
    void nothingButSpacesIsLost(@ForAll @StringLength(max = 300) String text) {
        Line line = Line.of(Tone.PLAIN, text);
        assertThat(withoutSpaces(String.join("", line.wrapped(20))))
                .isEqualTo(withoutSpaces(String.join("", line.wrapped(10_000))));
    }

    private static String withoutSpaces(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }

    @Example
    void furtherLinesBeginWhereTheTextBegins() {
        assertThat(Line.labeled("  12  ", "one two three four").wrapped(20))
                .containsExactly("  12  one two three", "      four");
    }

    @Example
    void whatSteersATerminalIsShown() {
        assertThat(Line.of(Tone.PLAIN, "\u001b[31mred").wrapped(80)).containsExactly("\\u001b[31mred");
    }
}
