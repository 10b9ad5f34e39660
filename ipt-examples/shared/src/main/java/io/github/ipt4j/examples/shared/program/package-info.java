/**
 * The one program {@code ipt}, and what a folder contributes to it.
 *
 * <p>A {@link io.github.ipt4j.examples.shared.program.CommandProvider}, found by {@link java.util.ServiceLoader}, names the
 * commands of a folder; {@link io.github.ipt4j.examples.shared.program.Ipt} makes only the one that is asked for.
 */
package io.github.ipt4j.examples.shared.program;
