package io.github.ipt4j.examples.witnesses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The model checker SPIN: it makes a C program of a model, which explores it. */
final class Spin {

    private static final Pattern ERROR =
            Pattern.compile("pan:1: (invalid end state|assertion violated|non-progress cycle)");
    private static final Pattern STORED = Pattern.compile("(\\d+) states, stored");
    private static final Pattern UNREACHED = Pattern.compile("\\tmodel\\.pml:\\d+, state \\d+, (.+)");

    private final Path folder;

    Spin(Path folder) {
        this.folder = folder;
    }

    /**
     * What an exploration found.
     *
     * @param error the first error, in SPIN's words, or an empty text
     * @param states how many states were stored
     * @param unreached the statements that no course reaches
     */
    record Exploration(String error, int states, List<String> unreached) {}

    /** Explores all states of a model for assertions that fail and for ends that are not valid. */
    Exploration explore(String model) throws IOException {
        return explore(model, "-DSAFETY");
    }

    /** Explores all states of a model for cycles. As no step counts as progress, every cycle is an error. */
    Exploration exploreForCycles(String model) throws IOException {
        return explore(model, "-DNP", "-l");
    }

    private Exploration explore(String model, String kind, String... options) throws IOException {
        Files.writeString(folder.resolve("model.pml"), model);
        String complaints = Command.run(folder, "spin", "-a", "model.pml");
        complaints += Command.run(folder, "gcc", "-O1", "-DNOREDUCE", kind, "-o", "pan", "pan.c");
        if (!complaints.isBlank()) {
            throw new IOException(complaints);
        }
        String[] command = new String[options.length + 1];
        command[0] = folder.resolve("pan").toString();
        System.arraycopy(options, 0, command, 1, options.length);
        return read(Command.run(folder, command));
    }

    private static Exploration read(String report) throws IOException {
        Matcher error = ERROR.matcher(report);
        boolean failed = error.find();
        if (!failed && !isComplete(report)) {
            throw new IOException("The exploration is not complete:\n" + report);
        }
        return new Exploration(
                failed ? error.group(1) : "",
                states(report),
                UNREACHED.matcher(report).results().map(line -> line.group(1)).toList());
    }

    private static boolean isComplete(String report) {
        return report.contains("errors: 0")
                && !report.contains("max search depth too small")
                && !report.contains("out of memory")
                && !report.contains("Search not completed");
    }

    private static int states(String report) throws IOException {
        Matcher stored = STORED.matcher(report);
        if (!stored.find()) {
            throw new IOException("SPIN does not say how many states there are:\n" + report);
        }
        return Integer.parseInt(stored.group(1));
    }
}
