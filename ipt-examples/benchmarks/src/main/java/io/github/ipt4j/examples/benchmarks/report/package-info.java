/** Turns figures into a table, a chart and a word on each target. */
@NullMarked
package io.github.ipt4j.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
