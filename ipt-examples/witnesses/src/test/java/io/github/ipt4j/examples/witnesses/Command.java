package io.github.ipt4j.examples.witnesses;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs programs of the machine. */
final class Command {

    private Command() {}

    /** What a program writes, both to its output and to its errors; it must end with status 0. */
    static String run(Path folder, String... words) throws IOException {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = statusOf(process);
        if (status != 0) {
            throw new IOException(String.join(" ", words) + " ended with status " + status + ":\n" + output);
        }
        return output;
    }

    private static int statusOf(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
