/** The exercises on the class path, guarded: one that fails ends the command with a line that names it. */
package io.github.ipt4j.examples.shared.exercise;
