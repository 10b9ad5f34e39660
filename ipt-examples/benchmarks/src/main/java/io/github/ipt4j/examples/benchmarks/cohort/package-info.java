/** How long whole cohorts take, on all cores. */
@NullMarked
package io.github.ipt4j.examples.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
