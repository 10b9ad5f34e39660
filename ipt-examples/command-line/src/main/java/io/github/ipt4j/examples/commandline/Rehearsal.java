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

/** Runs what users run most, so that an archive holds the classes of it. The launcher runs it when it makes one. */
public final class Rehearsal {

    /** A shipped case, with activities of most kinds. */
    private static final String CASE = "/io/github/ipt4j/examples/play/quiz/role-transition-16.jsonl";

    private final Path journal;
    private final Path cohort;

    private Rehearsal(Path folder) {
        this.journal = folder.resolve("journal.jsonl");
        this.cohort = folder.resolve("cohort.jsonl");
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
            Files.deleteIfExists(rehearsal.cohort);
            Files.delete(folder);
        }
    }

    private void run() throws IOException {
        try (InputStream recorded = Rehearsal.class.getResourceAsStream(CASE)) {
            Files.copy(requireNonNull(recorded), journal);
        }
        run("simulate", "--seed", "1", "--courses", "1", "-o", cohort.toString());
        for (String language : new String[] {"en", "de"}) {
            run("check", "--advisories", "--lang", language, journal.toString());
            run("check", "--advisories", "--cohort", "--lang", language, cohort.toString());
            run("show", "--lang", language, journal.toString());
            run("--help", "--lang", language);
        }
        run("check", "--json", "--advisories", journal.toString());
        run("way", journal.toString());
        run("progress", journal.toString());
        run("fidelity", journal.toString());
        run("rules");
        run("protocols", "show", "ipt-standard");
        run("scales", "show", "phq-9");
        run("exercises", "list");
        run("no-command");
    }

    private static void run(String... arguments) {
        Ipt.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(new StringWriter()), arguments);
    }
}
