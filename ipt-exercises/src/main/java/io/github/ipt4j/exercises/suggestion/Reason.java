package io.github.ipt4j.exercises.suggestion;

/**
 * Something that speaks for an exercise.
 *
 * @param kind what it is, with its points
 * @param explanation what it rests on, as an English phrase without anything a client wrote
 */
public record Reason(ReasonKind kind, String explanation) {}
