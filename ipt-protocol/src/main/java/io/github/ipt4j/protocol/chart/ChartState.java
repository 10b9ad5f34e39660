package io.github.ipt4j.protocol.chart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/** A state of a course, in a {@link StateChart}. */
public sealed interface ChartState permits ChartStateValue {

    /**
     * The id of the state.
     *
     * @return the word of the phase or of the status
     */
    String id();

    /**
     * The text to write into the state.
     *
     * @return its name, then further lines such as its range of sessions
     */
    ImmutableList<Message> lines();
}
