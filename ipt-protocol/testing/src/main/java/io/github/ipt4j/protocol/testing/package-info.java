/**
 * A vocabulary for testing what is built on the protocol: scenarios, assertions and generated courses.
 *
 * <h2>Scenarios</h2>
 *
 * <p>A test says which course is given, what happens, and what comes of it:
 *
 * <pre>{@code
 * @Test
 * void aFifthInitialSessionBreaksThePhaseMaximum() {
 *     given(inPhase(INITIAL, 4))
 *             .when(NextEvent::session)
 *             .thenRejected(PHASE_MAXIMUM);
 * }
 * }</pre>
 *
 * <p>{@link io.github.ipt4j.protocol.testing.CourseScript} writes a course down in a line.
 * {@link io.github.ipt4j.protocol.testing.NextEvent} knows the number and the date that are due, so that a test names only what
 * it is about. {@link io.github.ipt4j.protocol.testing.TaskActivities} has activities that do tasks.
 * {@link io.github.ipt4j.protocol.testing.VerdictAssert} and {@link io.github.ipt4j.protocol.testing.CourseAssert} are the
 * assertions behind {@code then…}, for tests that come to a verdict in another way.
 *
 * <h2>Properties</h2>
 *
 * <p>For property tests with <a href="https://jqwik.net">jqwik</a>, {@link io.github.ipt4j.protocol.testing.CourseDomain} gives
 * courses, and whatever they are made of, to parameters of their types:
 *
 * <pre>{@code
 * @Property
 * @Domain(CourseDomain.class)
 * void aCourseIsStoredWhole(@ForAll Course course) {
 *     assertThat(load(store(course))).isEqualTo(course);
 * }
 * }</pre>
 *
 * <p>Who wants one sort of courses asks {@link io.github.ipt4j.protocol.testing.Courses} for those that conform, have one slip,
 * nearly conform, are wild, or were corrected. What a property fails on shrinks to a short journal, and the failure of an
 * assertion here says that journal, the event and the rules. {@link io.github.ipt4j.protocol.testing.Events} generates events
 * that know of no course at all, {@link io.github.ipt4j.protocol.testing.RandomProtocols} protocols, {@link
 * io.github.ipt4j.protocol.testing.ObserverRatings} ratings by observers, and {@link
 * io.github.ipt4j.protocol.testing.WrittenJournals} journals as texts.
 *
 * <h2>Time</h2>
 *
 * <p>{@link io.github.ipt4j.protocol.testing.CourseScenario} goes back: {@code asKnownAt(3)} gives the course as it was known
 * after its third entry, and {@code thenAsKnownAt} says what was known then after something was put right.
 *
 * <p>The values that events carry come from {@link io.github.ipt4j.core.testing}. Nothing here reads a clock: courses begin on
 * {@link io.github.ipt4j.protocol.testing.NextEvent#FIRST_DAY}.
 */
@NullMarked
package io.github.ipt4j.protocol.testing;

import org.jspecify.annotations.NullMarked;
