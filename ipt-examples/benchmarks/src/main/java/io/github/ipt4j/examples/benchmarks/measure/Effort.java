package io.github.ipt4j.examples.benchmarks.measure;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much time is spent on measuring. Everything is measured once a round, in a Java machine of its own, so that what disturbs
 * the machine for a while disturbs all.
 *
 * @param rounds how many rounds
 * @param repeats how many rounds can be repeated at most, where some were disturbed
 * @param warmups iterations before the measured ones
 * @param iterations measured iterations
 * @param time how long each takes
 */
public record Effort(int rounds, int repeats, int warmups, int iterations, TimeValue time) {

    /** For figures that are kept, ten to fifteen minutes: many rounds, since what disturbs a machine lasts for minutes. */
    public static final Effort FULL = new Effort(4, 2, 4, 3, TimeValue.milliseconds(250));

    /** For a look: about a minute. */
    public static final Effort QUICK = new Effort(1, 0, 2, 3, TimeValue.milliseconds(200));
}
