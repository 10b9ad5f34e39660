package io.github.ipt4j.protocol.chart;

import io.github.ipt4j.protocol.course.CourseStatus;

/** Writes a chart as a state diagram of Mermaid. */
final class MermaidText {

    private static final String LINE = "<br/>";

    private final StateChart chart;
    private final StringBuilder text = new StringBuilder();

    MermaidText(StateChart chart) {
        this.chart = chart;
    }

    String write() {
        text.append("---\ntitle: ").append(quoted(chart.title())).append("\n---\nstateDiagram-v2\n");
        for (ChartState state : chart.states()) {
            if (!isStart(state.id())) {
                text.append("    state ").append(quoted(String.join(LINE, state.lines())));
                text.append(" as ").append(state.id()).append('\n');
            }
        }
        chart.steps().forEach(this::step);
        text.append("    concluded --> [*]\n    discontinued --> [*]\n");
        return text.toString();
    }

    private void step(ChartStep step) {
        text.append("    ").append(isStart(step.from()) ? "[*]" : step.from());
        text.append(" --> ").append(step.to());
        if (!step.lines().isEmpty()) {
            text.append(" : ").append(String.join(LINE, step.lines()));
        }
        text.append('\n');
    }

    private static boolean isStart(String id) {
        return id.equals(CourseStatus.UNOPENED.word());
    }

    /** A text in double quotes, as YAML reads it; only titles are free texts. */
    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
