/**
 * The commands, one class each, and the options that several of them take.
 *
 * <p>A command states only its name, its description and what else is its own: help, version and exit status come from
 * {@code Main}. It reads with {@link io.github.ipt4j.examples.commandline.input} and writes with
 * {@link io.github.ipt4j.examples.commandline.page}.
 */
package io.github.ipt4j.examples.commandline.command;
