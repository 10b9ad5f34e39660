/**
 * The library on the command line: one class for each command, and what they share.
 *
 * <p>Every command reads files, asks the library, and writes to standard output; errors go to standard error, in one line.
 */
package io.github.ipt4j.examples.commandline;
