package io.github.ipt4j.examples.statechart;

import com.google.common.collect.ImmutableList;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Stream;

/** Breaks a title into lines. */
final class Title {

    private final double width;
    private final ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    private String line = "";

    private Title(double width) {
        this.width = width;
    }

    /** A title in as many lines as it needs to be no wider than some pixels. */
    static ImmutableList<TextLine> lines(String text, double width) {
        Title title = new Title(width);
        pieces(text, BreakIterator.getLineInstance(Locale.ROOT))
                .flatMap(title::parts)
                .forEach(title::add);
        title.end();
        return title.lines.build();
    }

    /** A piece as it is, or, if it is too long for a line, each of its characters. */
    private Stream<String> parts(String piece) {
        return fits(piece) ? Stream.of(piece) : pieces(piece, BreakIterator.getCharacterInstance(Locale.ROOT));
    }

    private static Stream<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        Stream.Builder<String> pieces = Stream.builder();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.add(text.substring(from, to));
        }
        return pieces.build();
    }

    private void add(String piece) {
        if (!fits(line + piece)) {
            end();
        }
        line += piece;
    }

    private boolean fits(String text) {
        return TextStyle.TITLE.width(text.strip()) <= width;
    }

    private void end() {
        if (!line.isBlank()) {
            lines.add(new TextLine(line.strip(), TextStyle.TITLE));
        }
        line = "";
    }
}
