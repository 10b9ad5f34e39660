/** What JMH runs. Each invocation goes through all courses of a workload; times for an event come of dividing. */
@NullMarked
package io.github.ipt4j.examples.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
