package io.github.ipt4j.examples.statechart;

import io.github.ipt4j.examples.shared.command.Console;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Draws the state chart of a protocol on the command line. */
public final class Main {

    private Main() {}

    /**
     * Draws a picture and ends the process with its exit status.
     *
     * @param arguments the protocol, and where to write the picture
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(new CommandLine(new DrawCommand()), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(new CommandLine(new DrawCommand()), out, err, arguments);
    }
}
