package io.github.ipt4j.examples.benchmarks.cohort;

import java.io.IOException;

/** A process whose output nobody keeps. */
final class ChildProcess {

    private ChildProcess() {}

    /** Runs a command to its end, and returns 1; a worse exit status than the worst that is expected is an error. */
    static long run(int worst, String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status > worst) {
            throw new IllegalStateException(String.join(" ", command) + " failed.");
        }
        return 1;
    }
}
