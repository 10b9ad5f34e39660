package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.protocol.RuleSet;
import java.util.OptionalInt;

/**
 * A place in a record.
 *
 * @param number the place of an event among those that were submitted, from 1; empty for the end of the record
 * @param broken the rules that the event there broke when it was judged
 */
record TracePlace(OptionalInt number, RuleSet broken) {

    static final TracePlace END = new TracePlace(OptionalInt.empty(), RuleSet.NONE);
}
