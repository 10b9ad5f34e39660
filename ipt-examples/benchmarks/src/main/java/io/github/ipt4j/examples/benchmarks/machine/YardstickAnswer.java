package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Rule;

/** What the yardstick says to an event: how the course then stands, or the first rule that is broken. */
sealed interface YardstickAnswer permits YardstickCourse, YardstickAnswer.Refusal {

    /**
     * The event is refused.
     *
     * @param rule the first rule, in the order of reporting, that is broken and not waived
     */
    record Refusal(Rule rule) implements YardstickAnswer {}
}
