package io.github.ipt4j.examples.benchmarks.cohort;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** Something that takes a while. */
interface Timed {

    /** Does it, and returns how much was done, which must not be nothing. */
    long run() throws IOException, InterruptedException, ExecutionException;

    /** Does it, and returns how long it took. */
    default double seconds() throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        if (run() == 0) {
            throw new IllegalStateException("Nothing was done.");
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
