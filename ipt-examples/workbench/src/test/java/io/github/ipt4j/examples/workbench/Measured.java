package io.github.ipt4j.examples.workbench;

import java.util.Locale;
import java.util.stream.LongStream;

/** How long something takes, beside what it cannot be faster than. */
final class Measured {

    private static final double NANOS_IN_MILLI = 1e6;

    private Measured() {}

    static long median(int rounds, Runnable work) {
        return median(LongStream.generate(() -> nanos(work)).limit(rounds));
    }

    static long median(LongStream nanos) {
        long[] sorted = nanos.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    static void print(String what, long ours, long bare) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms, bare %.1f ms, ratio %.2f%n",
                what,
                ours / NANOS_IN_MILLI,
                bare / NANOS_IN_MILLI,
                (double) ours / bare);
    }
}
