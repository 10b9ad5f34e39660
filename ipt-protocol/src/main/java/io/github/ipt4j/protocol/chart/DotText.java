package io.github.ipt4j.protocol.chart;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.util.List;

/** Writes a chart as a graph of Graphviz. */
final class DotText {

    private final StateChart chart;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    DotText(StateChart chart, Wording wording) {
        this.chart = chart;
        this.wording = wording;
    }

    String write() {
        text.append("digraph protocol {\n");
        text.append("    label=").append(label(List.of(chart.title()))).append(";\n    labelloc=t;\n");
        text.append("    node [shape=box, style=rounded];\n");
        chart.states().forEach(this::state);
        chart.steps().forEach(this::step);
        return text.append("}\n").toString();
    }

    private void state(ChartState state) {
        text.append("    ").append(state.id());
        if (state.id().equals(CourseStatus.UNOPENED.word())) {
            text.append(" [shape=point, label=\"\"];\n");
        } else {
            text.append(" [label=").append(label(state.lines())).append("];\n");
        }
    }

    private void step(ChartStep step) {
        text.append("    ").append(step.from()).append(" -> ").append(step.to());
        if (!step.lines().isEmpty()) {
            text.append(" [label=").append(label(step.lines())).append(']');
        }
        text.append(";\n");
    }

    private String label(List<Message> lines) {
        return '"'
                + String.join(
                        "\\n",
                        lines.stream().map(wording::of).map(DotText::escaped).toList())
                + '"';
    }

    private static String escaped(String words) {
        return Label.line(words).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
