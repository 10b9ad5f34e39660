package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state chart of a protocol: the states of a course, and the steps between them.
 *
 * @param title the title of the protocol, and its range of sessions
 * @param states the states, from the unopened course to the closed ones
 * @param steps the steps from state to state
 */
public record StateChart(String title, ImmutableList<State> states, ImmutableList<Step> steps) {

    /**
     * A state of a course.
     *
     * @param id the word of the phase or of the status
     * @param lines what to write into it: its name, and for a phase its range of sessions
     */
    public record State(String id, ImmutableList<String> lines) {}

    /**
     * A step from one state to another.
     *
     * @param from the id of the state that is left
     * @param to the id of the state that is reached
     * @param lines what to write beside it: the word of the event, and the tasks that gate it
     */
    public record Step(String from, String to, ImmutableList<String> lines) {}

    /**
     * The chart of a protocol.
     *
     * @param protocol any protocol
     * @return the chart, with a state for each phase, and one each for courses unopened, concluded and discontinued
     */
    public static StateChart of(Protocol protocol) {
        return new StateChart(
                protocol.title() + ": " + sessions(protocol.sessions()) + " in all",
                Stream.concat(
                                Stream.of(Phase.values()).map(phase -> state(protocol, phase)),
                                Stream.of(CourseStatus.CONCLUDED, CourseStatus.DISCONTINUED, CourseStatus.UNOPENED)
                                        .map(status -> new State(status.word(), ImmutableList.of(status.word()))))
                        .collect(ImmutableList.toImmutableList()),
                Stream.concat(
                                Stream.of(opening()),
                                Stream.of(Phase.values())
                                        .flatMap(phase -> Stream.of(leaving(protocol, phase), stopping(phase))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static State state(Protocol protocol, Phase phase) {
        return new State(phase.word(), ImmutableList.of(phase.word() + " phase", sessions(protocol.sessions(phase))));
    }

    private static String sessions(Bounds bounds) {
        return bounds + (bounds.equals(Bounds.exactly(1)) ? " session" : " sessions");
    }

    private static Step opening() {
        return new Step(
                CourseStatus.UNOPENED.word(), Phase.INITIAL.word(), ImmutableList.of(EventType.COURSE_OPENED.word()));
    }

    private static Step leaving(Protocol protocol, Phase phase) {
        Optional<Phase> next = phase.next();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add((next.isPresent() ? EventType.PHASE_ENTERED : EventType.COURSE_CONCLUDED).word());
        protocol.tasks(phase).stream().map(Task::word).forEach(lines::add);
        return new Step(phase.word(), next.map(Phase::word).orElse(CourseStatus.CONCLUDED.word()), lines.build());
    }

    private static Step stopping(Phase phase) {
        return new Step(
                phase.word(), CourseStatus.DISCONTINUED.word(), ImmutableList.of(EventType.COURSE_DISCONTINUED.word()));
    }

    /**
     * The chart for Mermaid.
     *
     * @return a state diagram, with line feeds, ended by one
     */
    public String mermaid() {
        return new MermaidText(this).write();
    }

    /**
     * The chart for Graphviz.
     *
     * @return a directed graph in the language DOT, with line feeds, ended by one
     */
    public String dot() {
        return new DotText(this).write();
    }
}
