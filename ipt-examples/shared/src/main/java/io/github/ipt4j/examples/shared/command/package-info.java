/**
 * How commands run and end.
 *
 * <p>{@link io.github.ipt4j.examples.shared.command.Console} runs a command, and
 * {@link io.github.ipt4j.examples.shared.command.ExitStatus} is how it ends.
 */
package io.github.ipt4j.examples.shared.command;
