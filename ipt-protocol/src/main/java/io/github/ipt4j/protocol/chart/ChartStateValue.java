package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;

record ChartStateValue(String id, ImmutableList<String> lines) implements ChartState {

    /** The id. */
    @Override
    public String toString() {
        return "ChartState[" + id + "]";
    }
}
