/**
 * What the examples share, a package for each concept.
 *
 * <p>{@link io.github.ipt4j.examples.shared.output} is the ground: how text and files leave a program. A
 * {@link io.github.ipt4j.examples.shared.command} runs on it. {@link io.github.ipt4j.examples.shared.input} opens the files
 * that commands read, {@link io.github.ipt4j.examples.shared.judging} judges what stands in them,
 * {@link io.github.ipt4j.examples.shared.exercise} finds the exercises on the class path, and
 * {@link io.github.ipt4j.examples.shared.simulate} makes up courses.
 */
package io.github.ipt4j.examples.shared;
