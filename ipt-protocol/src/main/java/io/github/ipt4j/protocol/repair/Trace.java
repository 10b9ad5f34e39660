package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.EventType;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a record as one sequence: the events in force, and those that were refused, each where it was submitted.
 *
 * <p>Corrections are part of it by what they changed; one that was refused changed nothing.
 */
final class Trace {

    private static final int START = -1;

    private final ImmutableList<AcceptedEvent> inForce;
    private final ImmutableList<Verdict> verdicts;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final ListMultimap<Integer, TraceEvent> refused = LinkedListMultimap.create();

    private Trace(AuditedCourse audited) {
        this.inForce = audited.course().history().events();
        this.verdicts = audited.verdicts();
    }

    static ImmutableList<TraceEvent> of(AuditedCourse audited) {
        Trace trace = new Trace(audited);
        trace.readVerdicts();
        return trace.merged();
    }

    private void readVerdicts() {
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            int entries = verdict.course().entries();
            if (verdict.type() != VerdictType.REJECTED) {
                numbers.put(entries, i + 1);
            } else if (verdict.event().type() != EventType.RECORD_CORRECTED) {
                refused.put(placeAfter(entries), refused(i + 1, verdict));
            }
        }
    }

    private static TraceEvent refused(int number, Verdict verdict) {
        return TraceEvent.of(number, verdict.event(), verdict.course().state(), verdict.rules());
    }

    /** The last event in force among the first so many entries. */
    private int placeAfter(int entries) {
        for (int i = inForce.size() - 1; i >= 0; i--) {
            if (inForce.get(i).entry() <= entries) {
                return i;
            }
        }
        return START;
    }

    private ImmutableList<TraceEvent> merged() {
        ImmutableList.Builder<TraceEvent> merged = ImmutableList.builder();
        merged.addAll(refused.get(START));
        for (int i = 0; i < inForce.size(); i++) {
            AcceptedEvent accepted = inForce.get(i);
            merged.add(TraceEvent.of(
                    numbers.getOrDefault(accepted.entry(), accepted.entry()),
                    accepted.event(),
                    accepted.before(),
                    accepted.waived()));
            merged.addAll(refused.get(i));
        }
        return merged.build();
    }
}
