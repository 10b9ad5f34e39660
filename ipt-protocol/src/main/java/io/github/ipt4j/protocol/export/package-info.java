/**
 * Protocols in the languages of other tools, which judge or check them without this library.
 *
 * <p>The {@linkplain io.github.ipt4j.protocol.verification verifier} explores the very machine that judges courses. If that
 * machine misread a rule, so would its verifier. What is written here says the rules once more, from a protocol's data and
 * without calling the machine, for two tools that know nothing of it:
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.protocol.export.PromelaModel}, for the model checker SPIN: what a course that keeps the protocol
 *       can do, with the properties as assertions. SPIN explores all of it, and finds any course that cannot go on to its
 *       conclusion.
 *   <li>{@link io.github.ipt4j.protocol.export.XStateMachine}, for XState: the states, and by name and number the rules of each
 *       transition. A library of guards and actions makes it judge the events of a journal in JavaScript.
 * </ul>
 *
 * <pre>{@code
 * String model = PromelaModel.write(Protocols.standard());     // spin -a, then the verifier that it generates
 * String machine = XStateMachine.write(Protocols.standard());  // createMachine(JSON.parse(machine))
 * }</pre>
 */
@NullMarked
package io.github.ipt4j.protocol.export;

import org.jspecify.annotations.NullMarked;
