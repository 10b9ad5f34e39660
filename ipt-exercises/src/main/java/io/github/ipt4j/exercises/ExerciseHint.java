package io.github.ipt4j.exercises;

/**
 * A hint from one exercise to another.
 *
 * @param module the id of the exercise to try
 * @param because what speaks for it, as an English phrase without anything a client wrote
 */
public record ExerciseHint(String module, String because) {}
