package io.github.ipt4j.protocol.chart;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.util.stream.Stream;

record StateChartValue(String title, ImmutableList<ChartState> states, ImmutableList<ChartStep> steps)
        implements StateChart {

    static StateChart of(Protocol protocol) {
        return new StateChartValue(
                protocol.title() + ": " + words(protocol.sessions()) + " in all",
                Stream.concat(
                                Stream.of(Phase.values()).map(phase -> state(protocol, phase)),
                                Stream.of(
                                        state(CourseStatus.CONCLUDED, "Concluded"),
                                        state(CourseStatus.DISCONTINUED, "Discontinued", "possible in every phase"),
                                        state(CourseStatus.UNOPENED, "Start")))
                        .collect(ImmutableList.toImmutableList()),
                Stream.concat(
                                Stream.of(opening()),
                                Stream.of(Phase.values())
                                        .flatMap(phase -> Stream.of(leaving(protocol, phase), stopping(phase))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ChartState state(Protocol protocol, Phase phase) {
        String name =
                Ascii.toUpperCase(phase.word().substring(0, 1)) + phase.word().substring(1) + " phase";
        return new ChartStateValue(phase.word(), ImmutableList.of(name, words(sessions(protocol, phase))));
    }

    private static ChartState state(CourseStatus status, String... lines) {
        return new ChartStateValue(status.word(), ImmutableList.copyOf(lines));
    }

    /** How many sessions a phase can have beside those that the other phases must and can have. */
    private static Bounds sessions(Protocol protocol, Phase phase) {
        int minimum = 0;
        int maximum = 0;
        for (Phase other : Phase.values()) {
            Bounds bounds = protocol.sessions(other);
            minimum += other == phase ? 0 : bounds.min();
            maximum += other == phase ? 0 : bounds.maxOr(bounds.min());
        }
        Bounds total = protocol.sessions();
        Bounds left = Bounds.between(Math.max(0, total.min() - maximum), total.maxOr(total.min()) - minimum);
        return protocol.sessions(phase).intersect(left).orElseThrow();
    }

    private static String words(Bounds sessions) {
        return sessions + (sessions.equals(Bounds.exactly(1)) ? " session" : " sessions");
    }

    private static ChartStep opening() {
        return new ChartStepValue(CourseStatus.UNOPENED.word(), Phase.INITIAL.word(), ImmutableSet.of());
    }

    private static ChartStep leaving(Protocol protocol, Phase phase) {
        String next = phase.next().map(Phase::word).orElse(CourseStatus.CONCLUDED.word());
        return new ChartStepValue(phase.word(), next, protocol.tasks(phase));
    }

    private static ChartStep stopping(Phase phase) {
        return new ChartStepValue(phase.word(), CourseStatus.DISCONTINUED.word(), ImmutableSet.of());
    }

    /** How many states and steps there are. */
    @Override
    public String toString() {
        return "StateChart[" + states.size() + " states, " + steps.size() + " steps]";
    }
}
