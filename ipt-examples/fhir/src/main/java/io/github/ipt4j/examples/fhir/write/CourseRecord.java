package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Everything that was submitted to a course, as it counts now. */
final class CourseRecord {

    private final AuditedCourse audited;
    private final ImmutableMap<Integer, RecordEntry> entries;

    /** By line, what was submitted; and by number of an entry, what is in its place. */
    private final ImmutableList<SubmittedEvent> submitted;

    private final Map<Integer, SubmittedEvent> accepted = new LinkedHashMap<>();

    CourseRecord(AuditedCourse audited, Disclosed disclosed) {
        this.audited = audited;
        this.entries = Maps.uniqueIndex(audited.course().history().entries(), RecordEntry::number);
        ImmutableList.Builder<SubmittedEvent> all = ImmutableList.builder();
        int line = 0;
        for (Verdict verdict : audited.verdicts()) {
            line++;
            SubmittedEvent event = submitted(line, verdict, disclosed.of(verdict.event()));
            all.add(event);
            event.entry().ifPresent(entry -> accepted.put(entry, event.added().orElse(event)));
        }
        this.submitted = all.build();
    }

    private SubmittedEvent submitted(int line, Verdict verdict, CourseEvent event) {
        boolean refused = verdict.type() == VerdictType.REJECTED;
        OptionalInt entry =
                refused ? OptionalInt.empty() : OptionalInt.of(verdict.course().entries());
        return new SubmittedEvent(
                "line-" + line,
                OptionalInt.of(line),
                entry,
                event,
                refused ? EntryStanding.REFUSED : standing(entry.getAsInt()),
                verdict.type() == VerdictType.ACCEPTED ? RuleSet.NONE : verdict.rules());
    }

    private EntryStanding standing(int entry) {
        return Optional.ofNullable(entries.get(entry))
                        .flatMap(known -> removed(known))
                        .isPresent()
                ? EntryStanding.REMOVED
                : EntryStanding.IN_FORCE;
    }

    private static Optional<Integer> removed(RecordEntry entry) {
        return entry.removedBy().stream().boxed().findFirst();
    }

    AuditedCourse audited() {
        return audited;
    }

    /** What was submitted, in order; what a correction adds is not among it. */
    ImmutableList<SubmittedEvent> submitted() {
        return submitted;
    }

    /** What was submitted, and what corrections add, each directly after its correction. */
    Stream<SubmittedEvent> all() {
        return submitted.stream().flatMap(event -> Stream.concat(Stream.of(event), event.added().stream()));
    }

    /** What an entry recorded: the event itself, or the one that the correction adds. */
    Optional<SubmittedEvent> entry(int number) {
        return Optional.ofNullable(accepted.get(number));
    }

    /** The opening in force; where there is none, the first that was submitted. */
    Optional<SubmittedEvent> opening() {
        return latest(CourseOpened.class)
                .or(() -> all().filter(event -> event.event() instanceof CourseOpened)
                        .findFirst());
    }

    /** The formulation in force, by which the course is planned. */
    Optional<SubmittedEvent> formulation() {
        return latest(FormulationAgreed.class);
    }

    /** How the course ended, if it did. */
    Optional<CourseEvent> ending() {
        return audited.course().history().ending();
    }

    /** The latest event of a kind, in the order of the events in force. */
    private Optional<SubmittedEvent> latest(Class<? extends CourseEvent> kind) {
        return audited.course().history().events().stream()
                .filter(accepted -> kind.isInstance(accepted.event()))
                .reduce((first, second) -> second)
                .flatMap(accepted -> entry(accepted.entry()));
    }

    /** The latest date of all that was submitted. */
    Optional<LocalDate> latestDate() {
        return all().map(event -> event.event().date()).max(LocalDate::compareTo);
    }
}
