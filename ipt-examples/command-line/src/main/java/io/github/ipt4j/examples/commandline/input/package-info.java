/**
 * What is read, and judged or replayed.
 *
 * <p>What comes of it is handed to a {@link io.github.ipt4j.examples.commandline.input.VerdictOutput}, event by event, or to a
 * {@link io.github.ipt4j.examples.commandline.input.CourseReport}, course by course.
 */
package io.github.ipt4j.examples.commandline.input;
