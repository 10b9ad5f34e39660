package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.Iterables;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.repair.Repair;
import java.util.Optional;

/**
 * What a record is under a protocol, whatever protocol it names.
 *
 * @param enforced the course as the protocol would have judged it, event by event
 * @param observed the course as it happened, with what departs from the protocol
 * @param repair a least repair; empty if the search was given up
 */
record UnderProtocol(AuditedCourse enforced, AuditedCourse observed, Optional<Repair> repair) {

    static UnderProtocol of(AuditedCourse observed, RepairFinders finders) {
        Protocol protocol = observed.course().protocol();
        AuditedCourse enforced =
                AuditedCourse.of(Course.enforcing(protocol), Iterables.transform(observed.verdicts(), Verdict::event));
        return new UnderProtocol(enforced, observed, finders.under(protocol).find(observed));
    }

    Protocol protocol() {
        return observed.course().protocol();
    }

    /** How many events have a verdict, if the protocol is enforced. */
    int count(VerdictType verdict) {
        return (int) enforced.verdicts().stream()
                .filter(judged -> judged.type() == verdict)
                .count();
    }

    /** The rules because of which events are refused, if the protocol is enforced. */
    RuleSet refusing() {
        return enforced.verdicts().stream()
                .filter(judged -> judged.type() == VerdictType.REJECTED)
                .map(Verdict::rules)
                .reduce(RuleSet.NONE, RuleSet::union);
    }

    /** How many events depart from the protocol, if it is observed. */
    int departures() {
        return observed.course().history().deviations().size();
    }

    /** The rules from which they depart. */
    RuleSet departing() {
        return observed.course().history().deviations().stream()
                .map(AcceptedEvent::waived)
                .reduce(RuleSet.NONE, RuleSet::union);
    }

    /** Whether every event is accepted and none departs from the protocol. */
    boolean conforms() {
        return count(VerdictType.ACCEPTED) == enforced.verdicts().size();
    }
}
