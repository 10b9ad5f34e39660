package io.github.ipt4j.examples.play.screen;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.jline.utils.WCWidth;

/** Breaks a text between words, and a word that is wider than the screen anywhere. */
final class Wrapping {

    private static final int NARROW = 4;

    private final int width;
    private final String indent;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private final StringBuilder line = new StringBuilder();

    /** The columns of the line that are taken, and whether a word is in it yet. */
    private int columns;

    private boolean isBegun;

    Wrapping(String label, int width) {
        this.width = width;
        int labeled = columns(label);
        this.indent = " ".repeat(labeled > width / 2 ? NARROW : labeled);
        line.append(label);
        columns = labeled;
    }

    ImmutableList<String> lines(String text) {
        Splitter.on(' ').omitEmptyStrings().split(text).forEach(this::add);
        end();
        return lines.build();
    }

    private void add(String word) {
        int wide = columns(word);
        if (isBegun && columns + 1 + wide > width) {
            end();
            line.append(indent);
            columns = indent.length();
        } else if (isBegun) {
            append(' ');
        }
        word.codePoints().forEach(this::append);
        isBegun = true;
    }

    private void append(int character) {
        int wide = columns(character);
        if (columns + wide > width) {
            end();
            line.append(indent);
            columns = indent.length();
        }
        line.appendCodePoint(character);
        columns += wide;
    }

    private void end() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        columns = 0;
        isBegun = false;
    }

    private static int columns(String text) {
        return text.codePoints().map(Wrapping::columns).sum();
    }

    private static int columns(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
