package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Task;

/** A step from one state to another, in a {@link StateChart}. */
public sealed interface ChartStep permits ChartStepValue {

    /**
     * The state that is left.
     *
     * @return the id of a state of the chart
     */
    String from();

    /**
     * The state that is entered.
     *
     * @return the id of a state of the chart
     */
    String to();

    /**
     * The tasks that must be done before the step.
     *
     * @return the tasks; none if the step is free
     */
    ImmutableSet<Task> tasks();

    /**
     * The text to write beside the step.
     *
     * @return a heading, and below it each task as something done, in a few words; nothing if there are no tasks
     */
    ImmutableList<Message> lines();
}
