package io.github.ipt4j.protocol.course;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/**
 * The course that would have been recorded, had nobody erred: what is in force, event by event, as a course without
 * corrections whose entries keep their numbers.
 */
final class Rewriting {

    private final StateMachine machine;
    private final InForce inForce;
    private final Replay replay;

    private Rewriting(StateMachine machine, InForce inForce) {
        this.machine = machine;
        this.inForce = inForce;
        this.replay = Replay.of(machine, inForce.entries());
    }

    static Course of(StateMachine machine, InForce inForce) {
        return new Rewriting(machine, inForce).course();
    }

    /** What advising knows of what is in force. */
    static AdvisingState advising(StateMachine machine, InForce inForce) {
        Rewriting rewriting = new Rewriting(machine, inForce);
        AdvisingState known = rewriting.course().advising();
        return inForce.refused().isEmpty()
                ? known
                : known.withRisk(known.risk().withRefusedFlagsOf(rewriting.riskInOrderOfSubmission()));
    }

    private Course course() {
        ListMultimap<Integer, RefusedSignal> refused = refusedByPlace();
        Course course = withRefused(Course.under(machine), refused.get(-1));
        for (int place = 0; place < replay.steps().size(); place++) {
            course = withRefused(course.rewritten(replay.steps().get(place)), refused.get(place));
        }
        return course;
    }

    private static Course withRefused(Course course, List<RefusedSignal> refused) {
        Course after = course;
        for (RefusedSignal signal : refused) {
            after = after.afterRefused(signal.event(), RuleSet.NONE);
        }
        return after;
    }

    /** Each refused event, by the place of the last entry in force that had been accepted when it was submitted. */
    private ListMultimap<Integer, RefusedSignal> refusedByPlace() {
        ListMultimap<Integer, RefusedSignal> byPlace = ArrayListMultimap.create();
        for (RefusedSignal signal : inForce.refused()) {
            int place = inForce.entries().size() - 1;
            while (place >= 0 && inForce.entries().get(place).number() > signal.after()) {
                place--;
            }
            byPlace.put(place, signal);
        }
        return byPlace;
    }

    /** A review answers the concerns of refused events that were submitted before it was, whatever its date. */
    private RiskRecord riskInOrderOfSubmission() {
        RiskRecord risk = RiskRecord.NOTHING_SUBMITTED;
        Queue<RefusedSignal> refused = new ArrayDeque<>(inForce.refused());
        List<Replay.Step> submitted = replay.steps().stream()
                .sorted(Comparator.comparingInt(step -> step.entry().number()))
                .toList();
        for (Replay.Step step : submitted) {
            while (!refused.isEmpty()
                    && refused.element().after() < step.entry().number()) {
                risk = risk.afterRefused(refused.remove().event());
            }
            risk = risk.after(step.event());
        }
        while (!refused.isEmpty()) {
            risk = risk.afterRefused(refused.remove().event());
        }
        return risk;
    }
}
