package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Judging;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How courses are judged: by which protocol, and whether it is enforced. */
final class JudgingOptions {

    @Option(
            names = "--protocol",
            paramLabel = "ID|FILE",
            converter = ProtocolOption.class,
            description = "Judge by this protocol, whatever the journal names: a shipped one, or a JSON file.")
    private Protocol protocol;

    @Option(
            names = "--observe",
            description = "Take departures from the protocol as deviations; for records of what was done elsewhere.")
    private boolean observe;

    private final Map<String, StateMachine> machines = new HashMap<>();

    /** The format to read with: without a protocol given, courses must name one that is known. */
    JournalFormat format() {
        JournalFormat standard = JournalFormat.standard();
        return protocol == null ? standard.withProtocols(Protocols.shipped().keySet()) : standard;
    }

    /** A course before its opening. */
    Course unopened() {
        return course(CourseOpened.STANDARD);
    }

    /** The course that is to judge an event: while none is open, the opening says by which protocol. */
    Course judging(Course course, CourseEvent event) {
        boolean unopened = course.state().status() == CourseStatus.UNOPENED;
        return unopened && event instanceof CourseOpened opening ? course(opening.protocol()) : course;
    }

    private Course course(String id) {
        Protocol named = Optional.ofNullable(protocol)
                .or(() -> Protocols.withId(id))
                .orElseThrow(() -> new IllegalArgumentException("The protocol must be a shipped one."));
        return Course.under(
                machines.computeIfAbsent(named.id(), any -> StateMachine.of(named)),
                observe ? Judging.OBSERVING : Judging.ENFORCING);
    }
}
