/**
 * The library on the command line.
 *
 * <p>Every {@linkplain io.github.ipt4j.examples.commandline.command command} reads
 * {@linkplain io.github.ipt4j.examples.commandline.input files}, asks the library, and writes
 * {@linkplain io.github.ipt4j.examples.commandline.page pages} to standard output; errors go to standard error, in one line.
 */
package io.github.ipt4j.examples.commandline;
