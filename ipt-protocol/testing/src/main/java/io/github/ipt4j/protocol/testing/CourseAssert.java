package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on how a course stands. One that fails says what was recorded in it, without private text. */
public final class CourseAssert extends AbstractAssert<CourseAssert, Course> {

    private CourseAssert(Course course) {
        super(course, CourseAssert.class);
    }

    /**
     * Begins assertions on a course.
     *
     * @param course the course
     * @return the assertions
     */
    public static CourseAssert assertThat(Course course) {
        return new CourseAssert(course);
    }

    /**
     * The course has a status.
     *
     * @param status the status
     * @return this
     */
    public CourseAssert is(CourseStatus status) {
        isNotNull();
        Assertions.assertThat(actual.state().status()).as(() -> story("status")).isEqualTo(status);
        return this;
    }

    /**
     * The course is open and in a phase.
     *
     * @param phase the phase
     * @return this
     */
    public CourseAssert isIn(Phase phase) {
        is(CourseStatus.OPEN);
        Assertions.assertThat(actual.state().phase()).as(() -> story("phase")).isEqualTo(phase);
        return this;
    }

    /**
     * The course as it was known after one of its entries; what a correction put right later, it does not know.
     *
     * @param entry the number of the entry, 0 for the course before any
     * @return assertions on that course
     */
    public CourseAssert asKnownAt(int entry) {
        isNotNull();
        return assertThat(actual.asOf(entry));
    }

    /**
     * Some sessions were held.
     *
     * @param inAll how many in all
     * @param inPhase how many of them in the current phase
     * @return this
     */
    public CourseAssert hasSessions(int inAll, int inPhase) {
        isNotNull();
        Assertions.assertThat(actual.state().sessions())
                .as(() -> story("sessions in all"))
                .isEqualTo(inAll);
        Assertions.assertThat(actual.state().sessionsInPhase())
                .as(() -> story("sessions in the phase"))
                .isEqualTo(inPhase);
        return this;
    }

    /**
     * Exactly these tasks are done.
     *
     * @param tasks the tasks, in any order
     * @return this
     */
    public CourseAssert hasDone(Task... tasks) {
        isNotNull();
        Assertions.assertThat(actual.state().tasksDone())
                .as(() -> story("tasks done"))
                .containsExactlyInAnyOrder(tasks);
        return this;
    }

    /**
     * The course has no deviation.
     *
     * @return this
     */
    public CourseAssert conforms() {
        isNotNull();
        Assertions.assertThat(actual.history().deviations())
                .as(() -> story("deviations"))
                .isEmpty();
        Assertions.assertThat(actual.conforms()).as(() -> story("conforms")).isTrue();
        return this;
    }

    /**
     * The course has some deviations.
     *
     * @param deviations how many events deviate, at least 1
     * @return this
     */
    public CourseAssert hasDeviations(int deviations) {
        isNotNull();
        Assertions.assertThat(actual.history().deviations())
                .as(() -> story("deviations"))
                .hasSize(deviations);
        Assertions.assertThat(actual.conforms()).as(() -> story("conforms")).isFalse();
        return this;
    }

    private String story(String what) {
        return VerdictStory.of(actual) + "\n" + what;
    }
}
