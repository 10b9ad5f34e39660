package io.github.ipt4j.examples.play.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** A screen without a terminal: answers are read line by line, and shown, so that the output reads like a game. */
public final class LineScreen implements Screen {

    private static final String PROMPT = "> ";
    private static final int WIDTH = 80;

    private final BufferedReader in;
    private final Printer printer;

    /**
     * A screen.
     *
     * @param in where answers come from
     * @param out where the game is shown
     * @param ansi whether in color
     */
    public LineScreen(Reader in, PrintWriter out, Ansi ansi) {
        this.in = new BufferedReader(in);
        this.printer = new Printer(out, ansi);
    }

    @Override
    public void write(Line line) {
        printer.print(line, WIDTH);
    }

    @Override
    public Optional<String> read() {
        Optional<String> answer = line();
        write(Line.labeled(PROMPT, answer.orElse("")));
        return answer;
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The input is not ours to close. */
    @Override
    public void close() {}
}
