package io.github.ipt4j.examples.shared.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.progress.Change;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.progress.ScaleProgress;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated cohorts against the evaluation they are calibrated to: Stewart et al. 2014, doi:10.1037/a0037410. */
final class CalibrationTest {

    private static final int VETERANS = 241;
    private static final double COMPLETED = 167.0 / VETERANS;
    private static final double D = 1.26;
    private static final StateMachine MACHINE = StateMachine.enforcing(Protocols.standard());

    /** How far a figure may be off: three standard errors, which chance exceeds once in some 370 times. */
    private static final double ERRORS = 3;

    private static List<Course> cohort(Simulation simulation, long seed, int courses) {
        Simulator simulator = new Simulator(Protocols.standard(), simulation, seed);
        return Stream.generate(simulator::next)
                .limit(courses)
                .map(course -> played(course.events()))
                .toList();
    }

    private static Course played(List<CourseEvent> events) {
        Course course = Course.under(MACHINE);
        for (CourseEvent event : events) {
            course = course.record(event).orElseThrow();
        }
        return course;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCohortOfTheSameSizeAgreesWithTheEvaluation(long seed) {
        assertAgrees(cohort(Simulation.CALIBRATED, seed, VETERANS));
    }

    @Test
    void aLargeCohortAgreesWithTheEvaluationToo() {
        assertAgrees(cohort(Simulation.CALIBRATED, 6, 20 * VETERANS));
    }

    private static void assertAgrees(List<Course> all) {
        double completed = mean(all, course -> course.state().sessions() >= 12 ? 1 : 0);
        List<Course> cohort = all.stream()
                .filter(course -> depression(course).baseline().isPresent())
                .toList();
        double n = cohort.size();
        double first = mean(cohort, CalibrationTest::first);
        double variance = mean(cohort, course -> Math.pow(first(course) - first, 2)) * n / (n - 1);
        double fall = mean(cohort, CalibrationTest::fall);
        double spread = mean(cohort, course -> Math.pow(fall(course) - fall, 2)) * n / (n - 1);
        double d = fall / Math.sqrt(variance);
        // Of a mean by a standard deviation, to the first order: the one's sampling error, and the other's.
        double error = Math.sqrt(spread / variance / n + d * d / (2 * n));

        assertThat(Math.abs(completed - COMPLETED))
                .isLessThan(ERRORS * Math.sqrt(COMPLETED * (1 - COMPLETED) / all.size()));
        assertThat(Math.abs(d - D)).isLessThan(ERRORS * error);
    }

    @Test
    void aFewItemsInAHundredAreLeftUnanswered() {
        double unanswered = cohort(Simulation.CALIBRATED, 7, 200).stream()
                .flatMap(course -> depression(course).measurements().stream())
                .mapToInt(measurement -> measurement.assessment().unanswered().size())
                .average()
                .orElseThrow();

        assertThat(unanswered / Scales.PHQ_9.items().size()).isBetween(0.015, 0.025);
    }

    @Test
    void everyParameterMovesWhatItSays() {
        Simulation calm = new Simulation(0, 0, 14, 0, 1, 0);

        assertThat(cohort(calm, 1, 50)).allMatch(course -> course.state().status() == CourseStatus.CONCLUDED);
        assertThat(mean(cohort(calm, 1, 200), CalibrationTest::fall)).isBetween(-1.5, 1.5);
        assertThat(mean(cohort(new Simulation(0, 0, 20, 8, 1, 0), 1, 200), CalibrationTest::fall))
                .isBetween(6.5, 9.5);
        assertThat(mean(
                        cohort(new Simulation(0.5, 0, 14, 0, 1, 0), 1, 200),
                        course -> course.state().sessions()))
                .isBetween(1.6, 2.4);
        assertThat(cohort(new Simulation(0, 0, 14, 0, 0.5, 0), 1, 20)).anyMatch(course -> !course.conforms());
    }

    @Test
    void aFewContactsLieBetweenSessionsAndAfterTheEnd() {
        List<Course> usual = cohort(Simulation.CALIBRATED, 1, 500);
        double between =
                usual.stream().mapToLong(course -> contacts(course, false)).sum()
                        / mean(usual, course -> course.state().sessions() - 1)
                        / usual.size();
        double after = mean(usual, course -> contacts(course, true))
                / mean(usual, course -> course.state().status() == CourseStatus.CONCLUDED ? 1 : 0);

        assertThat(between).isBetween(0.02, 0.04);
        assertThat(after).isBetween(0.005, 0.06);
        assertThat(cohort(new Simulation(0, 0, 14, 0, 1, 0), 1, 50))
                .allMatch(course -> contacts(course, false) + contacts(course, true) == 0);
    }

    private static long contacts(Course course, boolean afterTheEnd) {
        return course.history().events().stream()
                .filter(accepted -> accepted.event().type() == EventType.CONTACT_MADE)
                .filter(accepted -> accepted.before().status().isClosed() == afterTheEnd)
                .count();
    }

    @Test
    void someSessionsAreNotRecordedWhereTheProtocolIsNotKept() {
        List<Course> careless = cohort(new Simulation(0, 0, 14, 0, 0.5, 0), 1, 200);
        double unrecorded = mean(
                        careless,
                        course -> course.state().sessions()
                                - course.history().sessions().size())
                / mean(careless, course -> course.state().sessions());

        assertThat(unrecorded).isBetween(0.01, 0.04);
    }

    private static double mean(List<Course> cohort, ToDoubleFunction<Course> figure) {
        return cohort.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static ScaleProgress depression(Course course) {
        return Progress.of(course).on(Scales.PHQ_9).orElseThrow();
    }

    private static int first(Course course) {
        return depression(course).baseline().orElseThrow().total().orElseThrow();
    }

    /** Intent to treat: the last total recorded, however early, counts for the end. */
    private static double fall(Course course) {
        return depression(course).change().map(Change::improvement).orElse(0);
    }
}
