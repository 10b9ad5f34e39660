package io.github.ipt4j.examples.benchmarks.machine;

/** Where a course stands, as the states of a state machine. */
enum Stage {
    UNOPENED,
    INITIAL,
    INTERMEDIATE,
    TERMINATION,
    CONCLUDED,
    DISCONTINUED
}
