package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What a course keeps of all that was submitted, the latest first: a list that grows by a link and shares all that came
 * before. It holds every event that was accepted, and of those that were refused only the ones that say something about
 * a client's safety.
 *
 * @param before the course to which the latest event was submitted
 * @param latest the latest event
 * @param rules the rules that it breaks: those waived if it was accepted, all of them if it was refused
 * @param isRefused whether it was refused
 * @param corrected what is in force after it, if it is a correction; null if it is none
 */
record Ledger(
        Course before,
        CourseEvent latest,
        RuleSet rules,
        boolean isRefused,
        @Nullable InForce corrected) {

    static Ledger accepted(Course before, CourseEvent latest, RuleSet waived) {
        return new Ledger(before, latest, waived, false, null);
    }

    static Ledger refused(Course before, CourseEvent latest, RuleSet broken) {
        return new Ledger(before, latest, broken, true, null);
    }

    static Ledger corrected(Course before, CourseEvent latest, RuleSet waived, InForce corrected) {
        return new Ledger(before, latest, waived, false, corrected);
    }

    /** The course after each event in force that is still kept, in the order in which they happened. */
    static ImmutableList<Course> inForce(Course course) {
        Deque<Course> inForce = new ArrayDeque<>();
        Course after = course;
        for (Ledger link = after.ledger(); link != null; link = after.ledger()) {
            if (link.corrected != null) {
                after = Rewriting.of(after.machine(), link.corrected);
                continue;
            }
            if (!link.isRefused) {
                inForce.push(after);
            }
            after = link.before;
        }
        return ImmutableList.copyOf(inForce);
    }

    /** Whether two courses keep the same events in the same order. A loop, since a history can be long. */
    static boolean areEqual(Course one, Course other) {
        Ledger left = one.ledger();
        Ledger right = other.ledger();
        while (left != null && right != null) {
            if (left.isRefused != right.isRefused
                    || !left.rules.equals(right.rules)
                    || !left.latest.equals(right.latest)) {
                return false;
            }
            left = left.before.ledger();
            right = right.before.ledger();
        }
        return left == null && right == null;
    }

    /** What advising knows after the latest event, if it knew something before. */
    AdvisingState read(AdvisingState known) {
        return isRefused
                ? known.withRisk(known.risk().afterRefused(latest))
                : Advisor.evolve(known, before.state(), latest);
    }
}
