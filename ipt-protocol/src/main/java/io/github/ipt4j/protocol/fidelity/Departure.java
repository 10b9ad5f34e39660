package io.github.ipt4j.protocol.fidelity;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.Recorded;

/**
 * An event that departed from the protocol, where it arose.
 *
 * @param place the place of the event among those that were accepted, from 1
 * @param phase the phase that the event met
 * @param sessions how many sessions had been held by then, the event's own included if it is one
 * @param recorded the event, and the rules that were waived for it
 */
public record Departure(int place, Phase phase, int sessions, Recorded recorded) {}
