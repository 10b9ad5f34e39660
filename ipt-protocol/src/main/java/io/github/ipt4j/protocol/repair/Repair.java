package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * A least repair of a record: the edits of least cost after which it conforms to a protocol, as {@link RepairFinder}
 * finds it.
 *
 * <p>It explains how far the record is from the protocol, and by which rules. It does not claim that something else
 * happened than was recorded.
 */
public sealed interface Repair permits RepairValue {

    /**
     * How far the record is from the protocol.
     *
     * @return the sum of the costs of the edits; 0 if the record conforms
     */
    int distance();

    /**
     * What is changed.
     *
     * @return the edits in the order of the record; none if it conforms
     */
    ImmutableList<Edit> edits();

    /**
     * The record as it would conform, to see that it does. What is added in it stands for any of its kind, with the
     * earliest date: it is made up, so do not store it.
     *
     * @return the events, without deviations; all of them are accepted in their order
     */
    ImmutableList<CourseEvent> conforming();
}
