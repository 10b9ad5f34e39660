package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Given a course, when something happens, then this comes of it.
 *
 * <pre>{@code
 * given(inPhase(INTERMEDIATE, 3, 9))
 *         .when(next -> next.entering(TERMINATION))
 *         .thenRejected(COURSE_WINDOW);
 *
 * given(inPhase(INITIAL, 2))
 *         .when(next -> next.retraction(3))
 *         .thenNow(course -> course.hasSessions(1, 1))
 *         .thenAsKnownAt(3, course -> course.hasSessions(2, 2));
 * }</pre>
 *
 * <p>A {@code then} that does not hold fails with the journal so far, the event, and each rule that it breaks.
 */
public final class CourseScenario {

    private final Course course;

    private CourseScenario(Course course) {
        this.course = course;
    }

    /**
     * Given a course.
     *
     * @param course the course
     * @return the scenario
     */
    public static CourseScenario given(Course course) {
        return new CourseScenario(course);
    }

    /**
     * Given a course that is written down.
     *
     * @param script the script
     * @return the scenario
     */
    public static CourseScenario given(CourseScript script) {
        return given(script.course());
    }

    /**
     * Given a protocol, under which nothing has happened yet.
     *
     * @param protocol the protocol
     * @return the scenario
     */
    public static CourseScenario given(Protocol protocol) {
        return given(Course.enforcing(protocol));
    }

    /**
     * Given the course as it was known after one of its entries: what was recorded later, corrections too, is unknown.
     *
     * @param entry the number of the entry, 0 for the course before any
     * @return the scenario at that time
     */
    public CourseScenario asKnownAt(int entry) {
        return given(course.asOf(entry));
    }

    /**
     * When something happens.
     *
     * @param event what, given what is due
     * @return what comes of it
     */
    public Outcome when(Function<NextEvent, CourseEvent> event) {
        return when(event.apply(NextEvent.after(course)));
    }

    /**
     * When something happens.
     *
     * @param event what
     * @return what comes of it
     */
    public Outcome when(CourseEvent event) {
        return new Outcome(course.record(event));
    }

    /** What comes of an event. */
    public static final class Outcome {

        private final Verdict verdict;

        private Outcome(Verdict verdict) {
            this.verdict = verdict;
        }

        /**
         * Then the event is accepted.
         *
         * @return this
         */
        public Outcome thenAccepted() {
            VerdictAssert.assertThat(verdict).isAccepted();
            return this;
        }

        /**
         * Then the event is rejected, and the course is what it was.
         *
         * @param rules the rules that it breaks, all of them, in the order of reporting
         * @return this
         */
        public Outcome thenRejected(Rule... rules) {
            VerdictAssert.assertThat(verdict).isRejectedFor(rules);
            return this;
        }

        /**
         * Then the event is accepted as deviating.
         *
         * @param rules the rules that are waived, all of them, in the order of reporting
         * @return this
         */
        public Outcome thenDeviating(Rule... rules) {
            VerdictAssert.assertThat(verdict).isDeviatingFrom(rules);
            return this;
        }

        /**
         * Then these advisories are reported and no others.
         *
         * @param advisories the advisories, in the order of reporting; none if nothing is reported
         * @return this
         */
        public Outcome thenAdvised(AdvisoryKind... advisories) {
            VerdictAssert.assertThat(verdict).advises(advisories);
            return this;
        }

        /**
         * Then the course has a status.
         *
         * @param status the status
         * @return this
         */
        public Outcome thenCourse(CourseStatus status) {
            CourseAssert.assertThat(verdict.course()).is(status);
            return this;
        }

        /**
         * Then the course stands like this, as it is known now.
         *
         * @param assertions what holds of the course
         * @return this
         */
        public Outcome thenNow(Consumer<CourseAssert> assertions) {
            assertions.accept(CourseAssert.assertThat(verdict.course()));
            return this;
        }

        /**
         * Then the course stood like this, as it was known after one of its entries.
         *
         * @param entry the number of the entry, 0 for the course before any
         * @param assertions what holds of the course of that time
         * @return this
         */
        public Outcome thenAsKnownAt(int entry, Consumer<CourseAssert> assertions) {
            assertions.accept(CourseAssert.assertThat(verdict.course().asOf(entry)));
            return this;
        }

        /**
         * And when something else happens to the course after it.
         *
         * @param event what, given what is due
         * @return what comes of it
         */
        public Outcome andWhen(Function<NextEvent, CourseEvent> event) {
            return given(verdict.course()).when(event);
        }

        /**
         * The verdict itself.
         *
         * @return the verdict
         */
        public Verdict verdict() {
            return verdict;
        }
    }
}
