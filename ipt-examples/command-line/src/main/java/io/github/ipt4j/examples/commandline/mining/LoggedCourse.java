package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A course as a log shows it: its events, and after each the tasks that it did first.
 *
 * @param id what its cohort calls it
 * @param course the course after its last event
 * @param refused how many events were refused, shown or not
 * @param events what the log shows, in order
 */
public record LoggedCourse(String id, Course course, int refused, ImmutableList<LoggedEvent> events) {

    static LoggedCourse inForce(String id, AuditedCourse audited) {
        List<Integer> lines = linesOfEntries(audited.verdicts());
        ImmutableList.Builder<LoggedEvent> events = ImmutableList.builder();
        for (AcceptedEvent accepted : audited.course().history().events()) {
            add(events, accepted.before(), event(accepted, lines.get(accepted.entry() - 1)));
        }
        return new LoggedCourse(id, audited.course(), audited.refused(), events.build());
    }

    static LoggedCourse submitted(String id, AuditedCourse audited) {
        List<RecordEntry> entries = audited.course().history().entries();
        ImmutableList.Builder<LoggedEvent> events = ImmutableList.builder();
        CourseState before = CourseState.UNOPENED;
        int line = 0;
        for (Verdict verdict : audited.verdicts()) {
            line++;
            add(events, before, event(verdict, entries, line));
            before = verdict.course().state();
        }
        return new LoggedCourse(id, audited.course(), audited.refused(), events.build());
    }

    private static List<Integer> linesOfEntries(List<Verdict> verdicts) {
        return IntStream.range(0, verdicts.size())
                .filter(i -> !isRefused(verdicts.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static boolean isRefused(Verdict verdict) {
        return verdict.type() == VerdictType.REJECTED;
    }

    /** Adds an event and the tasks that it did; agreeing on a formulation is an event and a task under one name. */
    private static void add(ImmutableList.Builder<LoggedEvent> events, CourseState before, LoggedEvent event) {
        events.add(event);
        for (Task task : Sets.difference(event.after().tasksDone(), before.tasksDone())) {
            if (task != Task.FORMULATION_AGREED) {
                events.add(event.doing(task));
            }
        }
    }

    private static LoggedEvent event(AcceptedEvent accepted, int line) {
        return new LoggedEvent(
                ActivityName.of(accepted.event()),
                Lifecycle.COMPLETE,
                accepted.event().date(),
                accepted.isDeviating() ? VerdictType.DEVIATING : VerdictType.ACCEPTED,
                accepted.waived(),
                accepted.after(),
                OptionalInt.of(accepted.entry()),
                line);
    }

    private static LoggedEvent event(Verdict verdict, List<RecordEntry> entries, int line) {
        return new LoggedEvent(
                ActivityName.of(verdict.event()),
                lifecycle(verdict, entries),
                verdict.event().date(),
                verdict.type(),
                verdict.rules(),
                verdict.course().state(),
                isRefused(verdict)
                        ? OptionalInt.empty()
                        : OptionalInt.of(verdict.course().entries()),
                line);
    }

    private static Lifecycle lifecycle(Verdict verdict, List<RecordEntry> entries) {
        if (isRefused(verdict)) {
            return Lifecycle.ABORT;
        }
        RecordEntry entry = entries.get(verdict.course().entries() - 1);
        return entry.removedBy().isPresent() ? Lifecycle.WITHDRAW : Lifecycle.COMPLETE;
    }
}
