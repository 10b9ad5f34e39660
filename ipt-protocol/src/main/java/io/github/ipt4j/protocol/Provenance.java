package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Where a shipped protocol comes from: the source of each number and of each task.
 *
 * <p>It is no part of the protocol, which judges alike whoever said so, nor of its file.
 */
public sealed interface Provenance permits ProvenanceValue {

    /**
     * The sources of the numbers and choices.
     *
     * @return an attribution for every element, in the order of {@link ProtocolElement}
     */
    ImmutableMap<ProtocolElement, Attribution> elements();

    /**
     * The sources of the tasks.
     *
     * @return an attribution for every task that the protocol requires, in the order of {@link Task}
     */
    ImmutableMap<Task, Attribution> tasks();

    /**
     * The sources that the protocol is built on.
     *
     * @return each once, in the order of {@link Source}; {@link Source#OUR_CHOICE}, if it is among them, last
     */
    ImmutableSet<Source> sources();
}
