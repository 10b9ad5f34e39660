package io.github.ipt4j.examples.witnesses;

import io.github.ipt4j.examples.shared.command.Console;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Exports a protocol on the command line. */
public final class Main {

    private Main() {}

    /**
     * Exports a protocol and ends the process with its exit status.
     *
     * @param arguments the tool to write for, and the protocol
     */
    public static void main(String[] arguments) {
        System.exit(Console.run(new CommandLine(new ExportCommand()), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Console.run(new CommandLine(new ExportCommand()), out, err, arguments);
    }
}
