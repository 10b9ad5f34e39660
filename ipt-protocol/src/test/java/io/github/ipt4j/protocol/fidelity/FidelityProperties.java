package io.github.ipt4j.protocol.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Courses;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class FidelityProperties {

    private static final Set<FigureKind> AGAINST_PLAN =
            EnumSet.range(FigureKind.SESSIONS_BEFORE_TERMINATION, FigureKind.SESSIONS_IN_ALL);
    private static final Set<FigureKind> OF_SESSIONS = EnumSet.of(
            FigureKind.FOCUS_WORKED_ON,
            FigureKind.LED_BY_CLIENT,
            FigureKind.IN_RHYTHM,
            FigureKind.EXPECTED_LENGTH,
            FigureKind.MEASURED);

    @Provide
    static Arbitrary<List<CourseEvent>> events() {
        return Courses.nearlyValid();
    }

    private static Course played(Course unopened, List<CourseEvent> events) {
        Course course = unopened;
        for (CourseEvent event : events) {
            course = course.record(event).course();
        }
        return course;
    }

    @Property(tries = 200)
    void everyFigureHasItsSessionsBehindIt(@ForAll("events") List<CourseEvent> events) {
        Course course = played(Course.observing(Protocols.standard()), events);
        List<Integer> held =
                IntStream.rangeClosed(1, course.state().sessions()).boxed().toList();

        for (Figure figure : Fidelity.of(course).figures()) {
            assertThat(held).containsAll(figure.counted()).containsAll(figure.others());
            assertThat(figure.numerator()).isNotNegative();
            if (!AGAINST_PLAN.contains(figure.kind())) {
                assertThat(figure.numerator()).isLessThanOrEqualTo(figure.denominator());
            }
            if (OF_SESSIONS.contains(figure.kind())) {
                assertThat(figure.counted()).hasSize(figure.numerator());
                assertThat(Sets.union(figure.counted(), figure.others())).hasSize(figure.denominator());
            }
        }
    }

    @Property(tries = 200)
    void fidelityAgreesWithTheCourse(@ForAll("events") List<CourseEvent> events) {
        Course course = played(Course.enforcing(Protocols.standard()), events);
        Fidelity fidelity = Fidelity.of(course);

        assertThat(fidelity.departures()).isEqualTo(course.history().deviations());
        assertThat(fidelity.tasks())
                .extracting(TaskDone::task)
                .containsExactlyInAnyOrderElementsOf(course.state().tasksDone());
        assertThat(fidelity.figure(FigureKind.TASKS_DONE).numerator()
                        + fidelity.undone().size())
                .isEqualTo(course.protocol().tasks().size());
        assertThat(fidelity.figure(FigureKind.SESSIONS_IN_ALL).numerator())
                .isEqualTo(fidelity.figure(FigureKind.SESSIONS_BEFORE_TERMINATION)
                                .numerator()
                        + fidelity.figure(FigureKind.SESSIONS_IN_TERMINATION).numerator())
                .isEqualTo(course.state().sessions());
    }
}
