package io.github.ipt4j.exercises.suggestion;

/**
 * Something that speaks against an exercise for now.
 *
 * @param kind what it is
 * @param explanation what it rests on, as an English phrase without anything a client wrote
 */
public record Objection(ObjectionKind kind, String explanation) {}
