/**
 * The machines that are compared, all behind {@link io.github.ipt4j.examples.benchmarks.machine.Contestant}.
 *
 * <p>There are three kinds. Ours, and the yardstick, know every rule of the standard protocol and deviations; the yardstick is
 * what one would write by hand for this one protocol, and it names only the first rule that is broken. The six libraries, each
 * used the way its manual shows, know phases, windows and tasks ({@link io.github.ipt4j.examples.benchmarks.machine.Ledger#RULES}):
 * the library has the stages and the transitions, and its guards and actions are those of one
 * {@link io.github.ipt4j.examples.benchmarks.machine.Ledger}, so that what differs is the library. The floor knows the same
 * rules as the libraries and gets its events packed into integers beforehand.
 */
@NullMarked
package io.github.ipt4j.examples.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
