/** Measures the library with JMH, and others on the same courses in the same run; writes a table and a chart. */
@NullMarked
package io.github.ipt4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
