/**
 * The state machine: it judges the events of a course, and knows what may come next.
 *
 * <pre>
 *             event
 *               |
 *   Course --> judge --> rules broken? -- yes, and not waived --> Rejected, the course unchanged
 *               |
 *               +-- none, or waived by a deviation --> evolve --> Accepted or Deviating, with the next course
 * </pre>
 *
 * <p>{@link io.github.ipt4j.protocol.course.Course#record} judges an event and returns a {@link
 * io.github.ipt4j.protocol.course.Verdict}. A rejection lists every rule that is broken, with the facts, the clinical
 * source and the remedy. An acceptance carries the next course and its advisories, which report what is worth knowing
 * and never reject. {@link io.github.ipt4j.protocol.course.Outlook} shows what may come next and what each step still
 * lacks; a {@link
 * io.github.ipt4j.protocol.course.Way} is the shortest way from there to a {@link
 * io.github.ipt4j.protocol.course.Destination}, or says which rules are in the way.
 *
 * <p>What judging reads is the {@link io.github.ipt4j.protocol.course.CourseState} and nothing else; {@link
 * io.github.ipt4j.protocol.course.StateMachine} holds the two pure functions that carry the machine. To audit records
 * of work done elsewhere, {@linkplain io.github.ipt4j.protocol.course.Course#observing observe} the course: departures
 * are then marked and not refused.
 *
 * <p>The record can be put right by a {@link io.github.ipt4j.protocol.event.RecordCorrected}: the events that are then
 * in force are replayed from an unopened course, and the course is as it would have been recorded. A {@link
 * io.github.ipt4j.protocol.course.CorrectionEffect} says what that changed, and {@link
 * io.github.ipt4j.protocol.course.Course#asOf} reads the course as it was known before.
 */
@NullMarked
package io.github.ipt4j.protocol.course;

import org.jspecify.annotations.NullMarked;
