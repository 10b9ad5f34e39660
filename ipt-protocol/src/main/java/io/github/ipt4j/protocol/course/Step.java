package io.github.ipt4j.protocol.course;

/**
 * What comes of an event on the state of a course: the next {@linkplain CourseState state} if it is accepted, as it is or as a
 * deviation; a {@linkplain Refusal refusal} if it is rejected.
 */
public sealed interface Step permits CourseState, Refusal {}
