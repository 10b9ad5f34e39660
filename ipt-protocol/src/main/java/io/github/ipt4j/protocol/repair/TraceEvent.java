package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event of a record as a repair reads it: without its deviation, which a course that conforms does not need.
 *
 * @param place its place in the record
 * @param event the event
 * @param hasNumberDue whether a session had the number that was due when it was judged
 */
record TraceEvent(TracePlace place, CourseEvent event, boolean hasNumberDue) {

    static TraceEvent of(int number, CourseEvent event, CourseState before, RuleSet broken) {
        boolean due = !(event instanceof SessionHeld held) || held.session().number() == before.sessions() + 1;
        CourseEvent conforming = event.deviation().isEmpty()
                ? event
                : event.toBuilder().deviation(Optional.empty()).build();
        return new TraceEvent(new TracePlace(OptionalInt.of(number), broken), conforming, due);
    }

    /** Whether it was refused because nothing needed its deviation. */
    boolean hasUnneededDeviation() {
        return place.broken().contains(Rule.DEVIATION_NEEDLESS);
    }
}
