package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.examples.report.course.ActivityLine;
import io.github.ipt4j.examples.report.course.BrokenRule;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.course.JudgedEvent;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.examples.workbench.store.StoredLine;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was recorded, a line of the journal, in words.
 *
 * @param line the line
 * @param verdict what became of it
 * @param entry the number of its entry, if it was accepted
 * @param removedBy the number of the entry that took it out of force, if one did
 * @param event what it is
 * @param done what was done in it
 * @param rules the rules that it broke, or that were waived for it
 * @param reason why it departs from the protocol, if that is recorded
 * @param correction why the record was wrong, if this corrects it
 */
public record RecordedLine(
        StoredLine line,
        VerdictType verdict,
        OptionalInt entry,
        OptionalInt removedBy,
        String event,
        ImmutableList<ActivityLine> done,
        ImmutableList<BrokenRule> rules,
        Optional<String> reason,
        Optional<String> correction) {

    /**
     * All lines of a course.
     *
     * @param stored the course
     * @param view the same in words
     * @return the lines, the latest first
     */
    public static ImmutableList<RecordedLine> of(StoredCourse stored, CourseView view) {
        ImmutableList<Verdict> verdicts = stored.audited().verdicts();
        ImmutableList<RecordEntry> entries = stored.course().history().entries();
        ImmutableList.Builder<RecordedLine> lines = ImmutableList.builder();
        int entry = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            boolean isRefused = verdicts.get(i).type() == VerdictType.REJECTED;
            entry += isRefused ? 0 : 1;
            lines.add(of(
                    stored.lines().get(i),
                    verdicts.get(i),
                    isRefused ? Optional.empty() : Optional.of(entries.get(entry - 1)),
                    view));
        }
        return lines.build().reverse();
    }

    private static RecordedLine of(StoredLine line, Verdict verdict, Optional<RecordEntry> entry, CourseView view) {
        PageWords words = view.words();
        return new RecordedLine(
                line,
                verdict.type(),
                entry.map(found -> OptionalInt.of(found.number())).orElse(OptionalInt.empty()),
                entry.map(RecordEntry::removedBy).orElse(OptionalInt.empty()),
                title(line.event(), words),
                view.done(line.event()),
                BrokenRule.in(verdict, words),
                reason(line.event()).map(PrivateText::reveal),
                correction(line.event()).map(PrivateText::reveal));
    }

    /** What it is; of a correction, also what it added. */
    private static String title(CourseEvent event, PageWords words) {
        String title = words.capitalized(JudgedEvent.message(event, words));
        CourseEvent happened = happened(event);
        return happened.type() == event.type()
                ? title
                : title + ": " + words.of(JudgedEvent.message(happened, words)) + ", " + words.of(happened.date());
    }

    private static Optional<PrivateText> reason(CourseEvent event) {
        return event.deviation().or(() -> happened(event).deviation()).map(Deviation::reason);
    }

    private static Optional<PrivateText> correction(CourseEvent event) {
        return Optional.of(event)
                .filter(RecordCorrected.class::isInstance)
                .map(corrected -> ((RecordCorrected) corrected).reason());
    }

    /**
     * Whether it was refused.
     *
     * @return true if it counts for nothing but what it says about safety
     */
    public boolean isRefused() {
        return verdict == VerdictType.REJECTED;
    }

    /**
     * What it took out of force.
     *
     * @return the number of an entry, or empty if it took none
     */
    public OptionalInt removes() {
        return line.event() instanceof RecordCorrected correction ? correction.removes() : OptionalInt.empty();
    }

    /**
     * What it is as something that is recorded.
     *
     * @return its kind, or empty if it has no page; of a correction, that of what it added
     */
    public Optional<EntryKind> kind() {
        return EntryKind.of(happened(line.event()).type());
    }

    private static CourseEvent happened(CourseEvent event) {
        return event instanceof RecordCorrected correction ? correction.adds().orElse(correction) : event;
    }

    /**
     * Whether it can be withdrawn.
     *
     * @return true unless it opened the course
     */
    public boolean isWithdrawable() {
        return line.event().type() != EventType.COURSE_OPENED;
    }

    /**
     * Whether it can be corrected or withdrawn.
     *
     * @return true if it is an entry in force
     */
    public boolean isInForce() {
        return entry.isPresent() && removedBy.isEmpty();
    }
}
