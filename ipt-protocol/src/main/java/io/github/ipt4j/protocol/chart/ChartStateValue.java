package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

record ChartStateValue(String id, ImmutableList<Message> lines) implements ChartState {

    /** The id. */
    @Override
    public String toString() {
        return "ChartState[" + id + "]";
    }
}
