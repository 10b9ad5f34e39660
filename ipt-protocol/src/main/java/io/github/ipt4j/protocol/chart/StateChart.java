package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocol;

/**
 * The state chart of a protocol: the states of a course, and the steps between them, with words of every language.
 *
 * <p>A phase shows how many sessions it can have in a course that is concluded within the protocol: where the protocol
 * sets no maximum for the phase, or one that the total does not let it reach, what the total and the other phases leave
 * for it.
 */
public sealed interface StateChart permits StateChartValue {

    /**
     * Returns the chart of a protocol.
     *
     * @param protocol any protocol
     * @return the chart, with a state for each phase, and one each for courses unopened, concluded and discontinued
     */
    static StateChart of(Protocol protocol) {
        return StateChartValue.of(protocol);
    }

    /**
     * The heading of the chart.
     *
     * @return the title of the protocol, and its range of sessions
     */
    Message title();

    /**
     * The states, from the unopened course to the closed ones.
     *
     * @return the states in the order in which they are drawn
     */
    ImmutableList<ChartState> states();

    /**
     * The steps from state to state.
     *
     * @return the steps in the order in which they are drawn
     */
    ImmutableList<ChartStep> steps();

    /**
     * Writes the chart for Mermaid, in English.
     *
     * @return a state diagram, with line feeds, ended by one
     */
    default String mermaid() {
        return mermaid(Wording.english());
    }

    /**
     * Writes the chart for Mermaid.
     *
     * @param wording the language of its title and labels; ids of states are the same in each
     * @return a state diagram, with line feeds, ended by one
     */
    default String mermaid(Wording wording) {
        return new MermaidText(this, wording).write();
    }

    /**
     * Writes the chart for Graphviz, in English.
     *
     * @return a directed graph in the language DOT, with line feeds, ended by one
     */
    default String dot() {
        return dot(Wording.english());
    }

    /**
     * Writes the chart for Graphviz.
     *
     * @param wording the language of its title and labels; ids of states are the same in each
     * @return a directed graph in the language DOT, with line feeds, ended by one
     */
    default String dot(Wording wording) {
        return new DotText(this, wording).write();
    }
}
