package io.github.ipt4j.protocol.chart;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a chart as a state diagram of Mermaid. */
final class MermaidText {

    private static final String LINE = "<br/>";
    private static final String SYNTAX = "\"\\#;<>&%{}";

    private final StateChart chart;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    MermaidText(StateChart chart, Wording wording) {
        this.chart = chart;
        this.wording = wording;
    }

    String write() {
        text.append("---\ntitle: ").append(quoted(wording.of(chart.title()))).append("\n---\nstateDiagram-v2\n");
        for (ChartState state : chart.states()) {
            if (!isStart(state.id())) {
                text.append("    state \"").append(lines(state.lines())).append('"');
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
            text.append(" : ").append(lines(step.lines()));
        }
        text.append('\n');
    }

    private static boolean isStart(String id) {
        return id.equals(CourseStatus.UNOPENED.word());
    }

    /** A text in double quotes, as YAML reads it. */
    private static String quoted(String words) {
        return '"' + Label.line(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Lines of a label; what Mermaid would read as more than words are its entities. */
    private String lines(List<Message> lines) {
        return lines.stream().map(wording::of).map(MermaidText::escaped).collect(Collectors.joining(LINE));
    }

    private static String escaped(String words) {
        StringBuilder label = new StringBuilder();
        Label.line(words).codePoints().forEach(character -> {
            if (SYNTAX.indexOf(character) >= 0) {
                label.append('#').append(character).append(';');
            } else {
                label.appendCodePoint(character);
            }
        });
        return label.toString();
    }
}
