package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.Iterables;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.repair.Repair;
import io.github.ipt4j.protocol.repair.RepairFinder;
import java.util.Optional;

/**
 * What a record is under a protocol, whatever protocol it names.
 *
 * @param enforced the course as the protocol would have judged it, event by event
 * @param observed the course as it happened, with what departs from the protocol
 * @param repair a least repair; empty if the search was given up
 */
public record UnderProtocol(AuditedCourse enforced, AuditedCourse observed, Optional<Repair> repair) {

    /**
     * Reads a record under a protocol.
     *
     * @param observed the record, observed under the protocol
     * @param finder finds repairs under the protocol
     * @return what it is
     */
    public static UnderProtocol of(AuditedCourse observed, RepairFinder finder) {
        Protocol protocol = observed.course().protocol();
        AuditedCourse enforced =
                AuditedCourse.of(Course.enforcing(protocol), Iterables.transform(observed.verdicts(), Verdict::event));
        return new UnderProtocol(enforced, observed, finder.find(observed));
    }

    /**
     * Reads events under a protocol.
     *
     * @param protocol any protocol
     * @param events what was submitted
     * @return what they are
     */
    public static UnderProtocol of(Protocol protocol, Iterable<? extends CourseEvent> events) {
        return of(AuditedCourse.of(Course.observing(protocol), events), RepairFinder.under(protocol));
    }

    /**
     * The protocol.
     *
     * @return the protocol under which the record is read
     */
    public Protocol protocol() {
        return observed.course().protocol();
    }

    /**
     * How many events have a verdict, if the protocol is enforced.
     *
     * @param verdict the verdict
     * @return 0 or more
     */
    public int count(VerdictType verdict) {
        return (int) enforced.verdicts().stream()
                .filter(judged -> judged.type() == verdict)
                .count();
    }

    /**
     * The rules because of which events are refused, if the protocol is enforced.
     *
     * @return the rules; none if no event is refused
     */
    public RuleSet refusing() {
        return enforced.verdicts().stream()
                .filter(judged -> judged.type() == VerdictType.REJECTED)
                .map(Verdict::rules)
                .reduce(RuleSet.NONE, RuleSet::union);
    }

    /**
     * How many events depart from the protocol, if it is observed.
     *
     * @return 0 or more
     */
    public int departures() {
        return observed.course().history().deviations().size();
    }

    /**
     * The rules from which they depart.
     *
     * @return the rules; none if no event departs
     */
    public RuleSet departing() {
        return observed.course().history().deviations().stream()
                .map(AcceptedEvent::waived)
                .reduce(RuleSet.NONE, RuleSet::union);
    }

    /**
     * Whether every event is accepted and none departs from the protocol.
     *
     * @return true if the record conforms
     */
    public boolean conforms() {
        return count(VerdictType.ACCEPTED) == enforced.verdicts().size();
    }
}
