package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Task;
import java.util.stream.Stream;

record ChartStepValue(String from, String to, ImmutableSet<Task> tasks) implements ChartStep {

    @Override
    public ImmutableList<Message> lines() {
        return tasks.isEmpty()
                ? ImmutableList.of()
                : Stream.concat(
                                Stream.of(Message.of("protocol/chart", "once-done")),
                                tasks.stream().map(Task::message))
                        .collect(ImmutableList.toImmutableList());
    }

    /** Where the step leads. */
    @Override
    public String toString() {
        return "ChartStep[" + from + " to " + to + "]";
    }
}
