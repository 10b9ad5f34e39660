package io.github.ipt4j.examples.commandline;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a journal, and no more: a larger archive takes longer to start from. The launcher runs it to make one. */
public final class Rehearsal {

    /** A shipped case, with activities of most kinds. */
    private static final String CASE = "/io/github/ipt4j/examples/play/quiz/role-transition-16.jsonl";

    private final Path journal;

    private Rehearsal(Path folder) {
        this.journal = folder.resolve("journal.jsonl");
    }

    /**
     * Rehearses, in a folder that is removed afterwards.
     *
     * @param arguments ignored
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("ipt");
        Rehearsal rehearsal = new Rehearsal(folder);
        try {
            rehearsal.run();
        } finally {
            Files.deleteIfExists(rehearsal.journal);
            Files.delete(folder);
        }
    }

    private void run() throws IOException {
        try (InputStream recorded = Rehearsal.class.getResourceAsStream(CASE)) {
            Files.copy(requireNonNull(recorded), journal);
        }
        run("check", "--advisories", "--lang", "en", journal.toString());
        run("check", "--json", journal.toString());
    }

    private static void run(String... arguments) {
        Ipt.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(new StringWriter()), arguments);
    }
}
