package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event that was submitted, by itself or as what a correction adds.
 *
 * @param name the local name of its resource
 * @param line where it stands in the journal; empty for what a correction adds
 * @param entry its number among what was accepted; empty if it was refused
 * @param event what of it is exported
 * @param standing whether it counts
 * @param broken the rules that it broke when it was submitted; none for what a correction adds
 */
record SubmittedEvent(
        String name, OptionalInt line, OptionalInt entry, CourseEvent event, EntryStanding standing, RuleSet broken) {

    /** What the event adds, if it is a correction that adds one. */
    Optional<SubmittedEvent> added() {
        return event instanceof RecordCorrected correction
                ? correction
                        .adds()
                        .map(adds -> new SubmittedEvent(
                                name + "-added", OptionalInt.empty(), entry, adds, standing, RuleSet.NONE))
                : Optional.empty();
    }
}
