package io.github.ipt4j.examples.play.screen;

import io.github.ipt4j.examples.shared.output.TextOutput;
import java.io.PrintWriter;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Writes lines to an output, in color if that is enabled. */
final class Printer {

    private final PrintWriter out;
    private final Ansi ansi;

    Printer(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(Line line, int width) {
        for (String shown : line.wrapped(width)) {
            TextOutput.asIs(out, styled(line.tone(), shown));
            out.println();
        }
        out.flush();
    }

    void prompt(String prompt) {
        out.print(prompt);
        out.flush();
    }

    private String styled(Tone tone, String text) {
        IStyle[] styles = styles(tone);
        return ansi.enabled() && styles.length > 0 && !text.isEmpty()
                ? Style.on(styles) + text + Style.reset.off()
                : text;
    }

    private static IStyle[] styles(Tone tone) {
        return switch (tone) {
            case PLAIN -> new IStyle[0];
            case HEADING -> styles(Style.bold);
            case GOOD -> styles(Style.fg_green);
            case CAUTION -> styles(Style.fg_yellow);
            case BAD -> styles(Style.fg_red, Style.bold);
        };
    }

    private static IStyle[] styles(Style... styles) {
        return Stream.of(styles).toArray(IStyle[]::new);
    }
}
