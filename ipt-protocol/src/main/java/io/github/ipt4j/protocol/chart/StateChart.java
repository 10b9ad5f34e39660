package io.github.ipt4j.protocol.chart;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.util.stream.Stream;

/**
 * The state chart of a protocol: the states of a course, and the steps between them, in words for people.
 *
 * <p>A phase shows how many sessions it can have in a course that is concluded within the protocol: where the protocol gives
 * it no greatest number, or one that the total does not let it reach, what the total and the other phases leave to it.
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
     * @param lines what to write into it: its name, then what is to be known of it, such as its range of sessions
     */
    public record State(String id, ImmutableList<String> lines) {

        /**
         * The word of the phase or of the status.
         *
         * @return a short English phrase
         */
        @Override
        public String toString() {
            return "State[" + id + "]";
        }
    }

    /**
     * A step from one state to another.
     *
     * @param from the id of the state that is left
     * @param to the id of the state that is reached
     * @param tasks the tasks that must be done before it; none of a step that is free
     */
    public record Step(String from, String to, ImmutableSet<Task> tasks) {

        /**
         * What to write beside the step.
         *
         * @return a heading and below it each task as something done, in a few words; nothing without tasks
         */
        public ImmutableList<String> lines() {
            return tasks.isEmpty()
                    ? ImmutableList.of()
                    : Stream.concat(Stream.of("Once done:"), tasks.stream().map(Task::phrase))
                            .collect(ImmutableList.toImmutableList());
        }

        /**
         * Where the step leads.
         *
         * @return a short English phrase
         */
        @Override
        public String toString() {
            return "Step[" + from + " to " + to + "]";
        }
    }

    /**
     * The chart of a protocol.
     *
     * @param protocol any protocol
     * @return the chart, with a state for each phase, and one each for courses unopened, concluded and discontinued
     */
    public static StateChart of(Protocol protocol) {
        return new StateChart(
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

    private static State state(Protocol protocol, Phase phase) {
        String name =
                Ascii.toUpperCase(phase.word().substring(0, 1)) + phase.word().substring(1) + " phase";
        return new State(phase.word(), ImmutableList.of(name, words(sessions(protocol, phase))));
    }

    private static State state(CourseStatus status, String... lines) {
        return new State(status.word(), ImmutableList.copyOf(lines));
    }

    /** How many sessions a phase can have beside those that the other phases must and can have. */
    private static Bounds sessions(Protocol protocol, Phase phase) {
        int least = 0;
        int most = 0;
        for (Phase other : Phase.values()) {
            Bounds bounds = protocol.sessions(other);
            least += other == phase ? 0 : bounds.min();
            most += other == phase ? 0 : bounds.maxOr(bounds.min());
        }
        Bounds total = protocol.sessions();
        Bounds left = Bounds.between(Math.max(0, total.min() - most), total.maxOr(total.min()) - least);
        return protocol.sessions(phase).intersect(left).orElseThrow();
    }

    private static String words(Bounds sessions) {
        return sessions + (sessions.equals(Bounds.exactly(1)) ? " session" : " sessions");
    }

    private static Step opening() {
        return new Step(CourseStatus.UNOPENED.word(), Phase.INITIAL.word(), ImmutableSet.of());
    }

    private static Step leaving(Protocol protocol, Phase phase) {
        String next = phase.next().map(Phase::word).orElse(CourseStatus.CONCLUDED.word());
        return new Step(phase.word(), next, protocol.tasks(phase));
    }

    private static Step stopping(Phase phase) {
        return new Step(phase.word(), CourseStatus.DISCONTINUED.word(), ImmutableSet.of());
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

    /**
     * How many states and steps there are.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "StateChart[" + states.size() + " states, " + steps.size() + " steps]";
    }
}
