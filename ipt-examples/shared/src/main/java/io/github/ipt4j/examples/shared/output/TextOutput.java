package io.github.ipt4j.examples.shared.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where a command writes text: control and direction characters are shown as escapes, wherever they come from.
 *
 * <p>{@code println} writes one line, and {@code printf} puts each argument into one: line feeds and tabs in them are escapes
 * too. Blocks of many lines are written with {@code print}. Numbers are written the same in every locale.
 */
public final class TextOutput extends PrintWriter {

    private final VisibleWriter visible;

    /**
     * An output.
     *
     * @param out where the text goes
     */
    public TextOutput(Writer out) {
        this(new VisibleWriter(out));
    }

    private TextOutput(VisibleWriter visible) {
        super(visible);
        this.visible = visible;
    }

    /**
     * Writes text that the program itself has made and escaped, such as words in color, as it is.
     *
     * @param out an output of text
     * @param text the text
     */
    public static void asIs(PrintWriter out, String text) {
        if (out instanceof TextOutput output) {
            output.asIs(text);
        } else {
            out.print(text);
        }
    }

    /** Writes text as it is that is in UTF-8. */
    static void asIs(PrintWriter out, byte[] utf8, int length) {
        if (out instanceof TextOutput output) {
            output.asIs(utf8, length);
        } else {
            out.print(new String(utf8, 0, length, StandardCharsets.UTF_8));
        }
    }

    private void asIs(byte[] utf8, int length) {
        synchronized (lock) {
            try {
                visible.asIs(utf8, length);
            } catch (IOException e) {
                setError();
            }
        }
    }

    private void asIs(String text) {
        synchronized (lock) {
            try {
                visible.asIs(text);
            } catch (IOException e) {
                setError();
            }
        }
    }

    @Override
    public void println(String line) {
        super.println(VisibleText.line(String.valueOf(line)));
    }

    @Override
    public void println(Object line) {
        println(String.valueOf(line));
    }

    @Override
    public PrintWriter printf(String format, Object... arguments) {
        return format(Locale.ROOT, format, arguments);
    }

    @Override
    public PrintWriter printf(Locale locale, String format, Object... arguments) {
        return format(locale, format, arguments);
    }

    @Override
    public PrintWriter format(String format, Object... arguments) {
        return format(Locale.ROOT, format, arguments);
    }

    @Override
    public PrintWriter format(Locale locale, String format, Object... arguments) {
        return super.format(
                locale, format, Stream.of(arguments).map(TextOutput::inLine).toArray());
    }

    private static Object inLine(Object argument) {
        String text = String.valueOf(argument);
        String line = VisibleText.line(text);
        return line.equals(text) ? argument : line;
    }
}
