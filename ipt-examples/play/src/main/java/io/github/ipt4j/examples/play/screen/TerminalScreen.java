package io.github.ipt4j.examples.play.screen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import picocli.CommandLine.Help.Ansi;

/**
 * A screen on a terminal, with keys to edit an answer and to take an earlier one again.
 *
 * <p>Keys come as they are typed during the whole game: the terminal's own line mode would take those that are typed
 * ahead, and lose the one that ends the input.
 */
public final class TerminalScreen implements Screen {

    private static final String PROMPT = "> ";
    private static final int NARROWEST = 20;
    private static final int WIDEST = 100;

    /** The size of a terminal that does not know it; with none at all, answers would not be shown. */
    private static final Size USUAL = new Size(80, 24);

    private final Terminal terminal;
    private final LineReader reader;
    private final Printer printer;

    /** Asked for at each answer and not at each line: that starts a process. */
    private int width;

    /** Whether the player has interrupted the game between two answers. */
    private volatile boolean isInterrupted;

    private TerminalScreen(Terminal terminal, Printer printer) {
        this.terminal = terminal;
        this.printer = printer;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.BRACKETED_PASTE, false)
                .build();
        if (terminal.getWidth() <= 0) {
            terminal.setSize(USUAL);
        }
        this.width = width(terminal);
        terminal.enterRawMode();
        terminal.handle(Signal.INT, signal -> isInterrupted = true);
    }

    /**
     * Opens the terminal of this process.
     *
     * @param out where the game is shown, which is the terminal too
     * @param ansi whether in color
     * @return the screen; empty if input or output is no terminal
     */
    public static Optional<Screen> open(PrintWriter out, Ansi ansi) {
        TerminalBuilder builder = TerminalBuilder.builder()
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                .dumb(false)
                .encoding(UTF_8);
        try {
            return isTyped(builder)
                    ? Optional.of(new TerminalScreen(builder.build(), new Printer(out, ansi)))
                    : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Whether somebody types; a terminal that calls itself dumb is made for a pipe too. */
    private static boolean isTyped(TerminalBuilder builder) {
        return builder.getProviders(null, new IllegalStateException()).stream()
                .anyMatch(provider -> provider.isSystemStream(SystemStream.Input));
    }

    @Override
    public void write(Line line) {
        printer.print(line, width);
    }

    private static int width(Terminal terminal) {
        return Math.max(NARROWEST, Math.min(terminal.getWidth(), WIDEST));
    }

    @Override
    public Optional<String> read() {
        if (isInterrupted) {
            return Optional.empty();
        }
        try {
            String answer = reader.readLine(PROMPT);
            width = width(terminal);
            return Optional.of(answer);
        } catch (EndOfFileException | UserInterruptException | IOError e) {
            return ended();
        }
    }

    /** No more answers; a thread that stays interrupted could save nothing. */
    private Optional<String> ended() {
        isInterrupted = true;
        boolean unused = Thread.interrupted();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
