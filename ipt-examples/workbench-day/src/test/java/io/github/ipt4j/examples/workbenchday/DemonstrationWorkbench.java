package io.github.ipt4j.examples.workbenchday;

import com.google.common.util.concurrent.Uninterruptibles;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.workbench.Workbench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** The workbench as its command starts it, on a new database with demonstration courses. */
final class DemonstrationWorkbench implements AutoCloseable {

    private static final Pattern PASSWORD = Pattern.compile("Sign in as (\\S+) with the password ([^\\s,]+),.*");

    private static final Pattern ADDRESS = Pattern.compile(".* (http://\\S+/)\\. .*");

    private final Thread command;
    private final Map<String, String> passwords = new HashMap<>();
    private final URI address;

    private DemonstrationWorkbench(Thread command, BufferedReader terminal) throws IOException {
        this.command = command;
        this.address = address(terminal);
    }

    static DemonstrationWorkbench in(Path folder) throws IOException {
        PipedReader terminal = new PipedReader();
        Writer out = new PipedWriter(terminal);
        Thread command = new Thread(() -> run(out, folder), "workbench");
        command.setDaemon(true);
        command.start();
        return new DemonstrationWorkbench(command, new BufferedReader(terminal));
    }

    private static void run(Writer out, Path folder) {
        String database = "jdbc:sqlite:" + folder.resolve("workbench.sqlite");
        try (PrintWriter terminal = new PrintWriter(out, true)) {
            var unused = Console.run(
                    new CommandLine(new Workbench()),
                    terminal,
                    new PrintWriter(Writer.nullWriter()),
                    "--lang=en",
                    "--port=0",
                    "--demo",
                    "--database=" + database);
        }
    }

    /** Reads what the terminal shows, to the address, which is shown last. */
    private URI address(BufferedReader terminal) throws IOException {
        while (true) {
            String line = Objects.requireNonNull(terminal.readLine(), "The workbench has ended; start it by hand.");
            Matcher password = PASSWORD.matcher(line);
            Matcher found = ADDRESS.matcher(line);
            if (password.matches()) {
                passwords.put(password.group(1), password.group(2));
            } else if (found.matches()) {
                return URI.create(found.group(1));
            }
        }
    }

    URI address() {
        return address;
    }

    String password(String name) {
        return Objects.requireNonNull(passwords.get(name), name);
    }

    @Override
    public void close() {
        command.interrupt();
        Uninterruptibles.joinUninterruptibly(command);
    }
}
