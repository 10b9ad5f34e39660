package io.github.ipt4j.examples.statechart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.chart.ChartStep;
import io.github.ipt4j.protocol.chart.StateChart;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a chart in sentences, for those who hear it. */
final class Description {

    private Description() {}

    static String of(StateChart chart, Voice voice) {
        return Stream.concat(
                        chart.states().stream().map(state -> voice.say("state", "lines", state.lines())),
                        chart.steps().stream().map(step -> sentence(step, voice)))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(ChartStep step, Voice voice) {
        Message from = name(step.from());
        Message to = name(step.to());
        ImmutableList<Message> tasks =
                step.tasks().stream().map(Task::instruction).collect(ImmutableList.toImmutableList());
        return tasks.isEmpty()
                ? voice.say("step", "from", from, "to", to)
                : voice.say("step.gated", "from", from, "to", to, "tasks", Message.series(tasks));
    }

    /** A state as it is called within a sentence. */
    private static Message name(String id) {
        return ChartWords.FILE.message("name." + id);
    }
}
