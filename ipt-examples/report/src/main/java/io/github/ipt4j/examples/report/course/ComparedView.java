package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.judging.UnderProtocol;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.repair.Repair;

/**
 * What a record would be under a protocol.
 *
 * @param protocol the id of the protocol
 * @param refused how many events it would have refused
 * @param departures how many events depart from it
 * @param distance how far the record is from it
 * @param conclusion how the course could still be concluded; that it is closed, if it is
 */
public record ComparedView(String protocol, String refused, String departures, String distance, String conclusion) {

    static ComparedView of(Protocol protocol, ImmutableList<Verdict> submitted, PageWords words) {
        UnderProtocol under = UnderProtocol.of(protocol, Iterables.transform(submitted, Verdict::event));
        return new ComparedView(
                protocol.id(),
                words.of(under.count(VerdictType.REJECTED)),
                words.of(under.departures()),
                under.repair().map(Repair::distance).map(words::of).orElseGet(() -> words.of("compared.unknown")),
                conclusion(under.observed().course(), words));
    }

    private static String conclusion(Course course, PageWords words) {
        return course.state().status() == CourseStatus.OPEN
                ? words.of(course.wayTo(Destination.conclusion()))
                : words.of("compared.closed");
    }
}
