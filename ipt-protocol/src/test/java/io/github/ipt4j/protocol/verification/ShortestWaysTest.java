package io.github.ipt4j.protocol.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.Way;
import io.github.ipt4j.protocol.course.WayStep;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.verification.VerifiedGraph.Arc;
import io.github.ipt4j.protocol.verification.VerifiedGraph.Node;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From every state that the verifier reaches, the way found is as long as the shortest path of the verified graph. */
@Tag("exhaustive")
class ShortestWaysTest {

    /** Of the largest, every sixteenth state: all of them take half a minute. */
    @ParameterizedTest
    @CsvSource({"ipt-rose, 1", "ipt-skills-training, 1", "ipt-counseling-primary-care, 1", "ipt-brief, 16"})
    void noPathOfTheVerifiedGraphIsShorterThanTheWay(String protocol, int stride) {
        VerifiedGraph graph = VerifiedGraph.of(Protocols.withId(protocol).orElseThrow());

        assertShortest(graph, stride, Destination.conclusion(), arc -> arc.type() == EventType.COURSE_CONCLUDED);
        assertShortest(
                graph, stride, Destination.entering(Phase.INITIAL), arc -> arc.type() == EventType.COURSE_OPENED);
        for (Phase phase : new Phase[] {Phase.INTERMEDIATE, Phase.TERMINATION}) {
            assertShortest(graph, stride, Destination.entering(phase), arc -> enters(arc, phase));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipt-rose", "ipt-counseling-primary-care"})
    void norForAnyNumberOfSessions(String protocol) {
        VerifiedGraph graph = VerifiedGraph.of(Protocols.withId(protocol).orElseThrow());
        Bounds totals = graph.nodes().get(0).course().protocol().sessions();
        for (int total = totals.min() - 1; total <= totals.maxOr(0) + 1; total++) {
            int sessions = total;
            assertShortest(
                    graph,
                    1,
                    Destination.conclusionAfter(total),
                    arc -> arc.type() == EventType.COURSE_CONCLUDED && arc.sessions() == sessions);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipt-rose", "ipt-skills-training", "ipt-counseling-primary-care"})
    void aStepCanComeAsEarlyAndAsLateAsInTheVerifiedGraph(String protocol) {
        VerifiedGraph graph = VerifiedGraph.of(Protocols.withId(protocol).orElseThrow());
        Predicate<Arc> conclusion = arc -> arc.type() == EventType.COURSE_CONCLUDED;
        int[] distances = graph.distancesTo(conclusion);
        for (Node node : graph.nodes()) {
            Way way = node.course().wayTo(Destination.conclusion());
            for (WayStep step : way.steps()) {
                if (step.sessions() == 0 && step.type() != EventType.CONTACT_MADE) {
                    IntSummaryStatistics places = graph.arcsFrom(node).stream()
                            .filter(arc -> conclusion.test(arc) || distances[arc.to()] != VerifiedGraph.NONE)
                            .filter(arc -> isStep(arc, step))
                            .mapToInt(Arc::sessions)
                            .summaryStatistics();
                    assertThat(step.possibleAfter())
                            .as("%s of %s", step, node.course())
                            .isEqualTo(Bounds.between(places.getMin(), places.getMax()));
                }
            }
        }
    }

    private static boolean isStep(Arc arc, WayStep step) {
        return arc.type() == step.type()
                && step.phase().map(phase -> enters(arc, phase)).orElse(true)
                && (step.type() != EventType.FORMULATION_AGREED || agrees(arc));
    }

    private static boolean agrees(Arc arc) {
        return !arc.from().tasksDone().contains(Task.FORMULATION_AGREED)
                && arc.after().tasksDone().contains(Task.FORMULATION_AGREED);
    }

    private static boolean enters(Arc arc, Phase phase) {
        return arc.type() == EventType.PHASE_ENTERED && arc.after().phase() == phase;
    }

    private static void assertShortest(
            VerifiedGraph graph, int stride, Destination destination, Predicate<Arc> arrival) {
        int[] distances = graph.distancesTo(arrival);
        graph.nodes().parallelStream()
                .filter(node -> node.index() % stride == 0)
                .filter(node -> !isThere(node.course().state(), destination))
                .forEach(node -> assertThat(length(node.course().wayTo(destination)))
                        .as("%s of %s", destination, node.course())
                        .isEqualTo(distances[node.index()]));
    }

    private static boolean isThere(CourseState state, Destination destination) {
        return destination.type() == EventType.COURSE_CONCLUDED
                ? state.status() == CourseStatus.CONCLUDED
                : state.status() == CourseStatus.OPEN && destination.phase().equals(Optional.of(state.phase()));
    }

    private static int length(Way way) {
        int steps =
                (int) way.steps().stream().filter(step -> step.sessions() == 0).count();
        return way.isPossible() ? way.sessions() * VerifiedGraph.SESSION + steps : VerifiedGraph.NONE;
    }
}
