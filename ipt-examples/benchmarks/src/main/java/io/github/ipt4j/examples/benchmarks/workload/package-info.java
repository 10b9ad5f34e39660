/** What is judged: more than a thousand simulated courses, so that no branch predictor learns them. The same in every run. */
@NullMarked
package io.github.ipt4j.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
