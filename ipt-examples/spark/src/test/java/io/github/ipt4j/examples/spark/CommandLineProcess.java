package io.github.ipt4j.examples.spark;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The command line, in a process of its own. */
final class CommandLineProcess {

    private CommandLineProcess() {}

    /** What it writes to standard output. */
    static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Ipt.class.getName()));
        Collections.addAll(command, arguments);
        Path out = Files.createTempFile("ipt", ".csv");
        try {
            new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return Files.readString(out);
        } finally {
            Files.delete(out);
        }
    }
}
