/** What the library does with courses beside judging them one event after the other. */
@NullMarked
package io.github.ipt4j.examples.benchmarks.job;

import org.jspecify.annotations.NullMarked;
