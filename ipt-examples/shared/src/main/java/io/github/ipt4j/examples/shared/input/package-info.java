/**
 * The files that commands read, plain or compressed.
 *
 * <p>{@link io.github.ipt4j.examples.shared.input.Input} opens a file, and
 * {@link io.github.ipt4j.examples.shared.input.CohortFile} reads one with a course a line, on all cores.
 */
package io.github.ipt4j.examples.shared.input;
