package io.github.ipt4j.examples.benchmarks.cohort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The command line in a process of its own, whose output nobody keeps. */
final class IptProcess {

    private IptProcess() {}

    /** Runs it to its end, and returns 1; some events of simulated courses may be rejected. */
    static long run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.ipt4j.examples.shared.program.Ipt"));
        Collections.addAll(command, arguments);
        return ChildProcess.run(1, command.toArray(String[]::new));
    }
}
