/**
 * Protocols in the languages of two tools that check them without the library.
 *
 * <p>The {@linkplain io.github.ipt4j.protocol.verification verifier} explores the same machine that judges courses. If that
 * machine misreads a rule, so does its verifier. The exports here state the rules a second time, from a protocol's data and
 * without calling the machine, for two tools that know nothing about it:
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.examples.witnesses.PromelaModel}, for the model checker SPIN: what a course that keeps the
 *       protocol can do, with the properties as assertions. SPIN explores all of it, and finds any course that cannot go on
 *       to its conclusion.
 *   <li>{@link io.github.ipt4j.examples.witnesses.XStateMachine}, for XState: the states, and by name and number the rules of
 *       each transition. A library of guards and actions makes it judge the events of a journal in JavaScript.
 * </ul>
 *
 * <pre>{@code
 * String model = PromelaModel.write(Protocols.standard());     // spin -a, then the verifier that it generates
 * String machine = XStateMachine.write(Protocols.standard());  // createMachine(JSON.parse(machine))
 * }</pre>
 *
 * <p>See docs/verification.md for what the two tools find.
 */
@NullMarked
package io.github.ipt4j.examples.witnesses;

import org.jspecify.annotations.NullMarked;
