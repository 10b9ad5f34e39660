/**
 * The texts of the exercises that come with the library: one file for each exercise and language.
 *
 * <p>Not exported. A translation is a file beside the others, and a line in {@code languages}.
 */
@NullMarked
package io.github.ipt4j.exercises.content;

import org.jspecify.annotations.NullMarked;
