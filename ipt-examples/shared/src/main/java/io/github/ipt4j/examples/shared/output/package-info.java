/**
 * How text and files leave a program.
 *
 * <p>All that a command writes to standard output and standard error goes through a
 * {@link io.github.ipt4j.examples.shared.output.TextOutput}, which shows control and direction characters as escapes, so that
 * no text that was read can steer a terminal or pass for the program's own.
 * {@link io.github.ipt4j.examples.shared.output.Overwrite} opens the files that a command writes: none over one that exists
 * unless that is asked for, none over an input, and each whole or not at all.
 */
package io.github.ipt4j.examples.shared.output;
