/**
 * Made-up courses, for demonstrations and for load.
 *
 * <p>{@link io.github.ipt4j.examples.shared.simulate.Simulator} makes one course after the other from a seed: the same
 * seed, protocol and {@linkplain io.github.ipt4j.examples.shared.simulate.Simulation parameters} give the same courses,
 * whenever and wherever it runs, and asking for more courses leaves the first ones what they were. Every id begins with
 * {@code simulated-}. Nothing is learned from these courses about people: they hold what was put into them.
 */
package io.github.ipt4j.examples.shared.simulate;
