package io.github.ipt4j.examples.statechart;

import com.google.common.base.Ascii;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.chart.ChartStep;
import io.github.ipt4j.protocol.chart.StateChart;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a chart in sentences, for those who hear it. */
final class Description {

    private Description() {}

    static String of(StateChart chart) {
        return Stream.concat(
                        chart.states().stream().map(state -> String.join(", ", state.lines()) + "."),
                        chart.steps().stream().map(step -> sentence(chart, step)))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(StateChart chart, ChartStep step) {
        String tasks = step.tasks().stream()
                .map(Task::instruction)
                .map(Wording.english()::of)
                .collect(Collectors.joining("; "));
        return "From " + name(chart, step.from()) + " to " + name(chart, step.to())
                + (tasks.isEmpty() ? "." : ", first: " + tasks + ".");
    }

    private static String name(StateChart chart, String id) {
        return chart.states().stream()
                .filter(state -> state.id().equals(id))
                .map(state -> Ascii.toLowerCase(state.lines().get(0)))
                .collect(Collectors.joining());
    }
}
