package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.util.stream.Stream;

record StateChartValue(Message title, ImmutableList<ChartState> states, ImmutableList<ChartStep> steps)
        implements StateChart {

    private static final String BUNDLE = "protocol/chart";

    static StateChart of(Protocol protocol) {
        return new StateChartValue(
                sessions("title", protocol.sessions()).with("protocol", protocol.message()),
                Stream.concat(
                                Stream.of(Phase.values()).map(phase -> state(protocol, phase)),
                                Stream.of(
                                        state(CourseStatus.CONCLUDED.word()),
                                        state(CourseStatus.DISCONTINUED.word(), Message.of(BUNDLE, "in-every-phase")),
                                        state(CourseStatus.UNOPENED.word())))
                        .collect(ImmutableList.toImmutableList()),
                Stream.concat(
                                Stream.of(opening()),
                                Stream.of(Phase.values())
                                        .flatMap(phase -> Stream.of(leaving(protocol, phase), stopping(phase))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ChartState state(Protocol protocol, Phase phase) {
        return state(phase.word(), sessions("sessions", sessions(protocol, phase)));
    }

    /** A state under its name, which has the id for its key. */
    private static ChartState state(String id, Message... further) {
        return new ChartStateValue(
                id,
                ImmutableList.<Message>builder()
                        .add(Message.of(BUNDLE, id))
                        .add(further)
                        .build());
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

    /** The maximum decides between one and several: no range begins at 0. */
    private static Message sessions(String key, Bounds sessions) {
        return Message.of(BUNDLE, key).with("sessions", sessions).with("maximum", sessions.maxOr(sessions.min()));
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
