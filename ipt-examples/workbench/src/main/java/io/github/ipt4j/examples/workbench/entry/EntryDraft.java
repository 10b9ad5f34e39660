package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.course.JudgedEvent;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.examples.workbench.course.CourseContent;
import io.github.ipt4j.examples.workbench.course.CourseLink;
import io.github.ipt4j.examples.workbench.course.EntryKind;
import io.github.ipt4j.examples.workbench.store.Digest;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** An entry that somebody is about to record in a course as it stands. */
final class EntryDraft {

    private static final String REASON = "deviation-reason";

    private final StoredCourse stored;
    private final EntryPurpose purpose;
    private final Voice words;
    private final CourseView view;
    private final EntryForm form;

    EntryDraft(StoredCourse stored, EntryPurpose purpose, LocalDate today, Voice words) {
        this.stored = stored;
        this.purpose = purpose;
        this.words = words;
        this.view = CourseContent.view(stored, words.wording());
        this.form = form(today);
    }

    private EntryForm form(LocalDate today) {
        Optional<EntryForm> added = purpose.kind().map(kind -> form(kind, today));
        return purpose.isCorrection() ? new CorrectionEntryForm(purpose, added, today, places()) : added.orElseThrow();
    }

    private EntryForm form(EntryKind kind, LocalDate today) {
        return switch (kind) {
            case SESSION, CONTACT -> new MeetingEntryForm(purpose, stored, today, kept());
            case MISSED, FORMULATION, PHASE, CONCLUSION, DISCONTINUATION ->
                new PlainForm(kind, today, purpose.removed(stored.course()));
        };
    }

    private ImmutableList<EntryOption> kept() {
        return purpose.removed(stored.course())
                .map(view::done)
                .map(done -> IntStream.range(0, done.size())
                        .mapToObj(i ->
                                new EntryOption(Integer.toString(i), done.get(i).text()))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /** The entries in force but the opening, the latest first. */
    private ImmutableList<EntryOption> places() {
        return stored.course().history().entries().reverse().stream()
                .filter(entry -> entry.isInForce() && entry.event().type() != EventType.COURSE_OPENED)
                .map(this::place)
                .collect(ImmutableList.toImmutableList());
    }

    private EntryOption place(RecordEntry entry) {
        String number = Integer.toString(entry.number());
        CourseEvent event = entry.event();
        return new EntryOption(
                number,
                words.say(
                        "entry.place",
                        "entry",
                        number,
                        "what",
                        JudgedEvent.message(event, view.words()),
                        "date",
                        event.date()));
    }

    FilledEntry initial() {
        return new FilledEntry(form.initial(), words);
    }

    /** The event that was filled in; empty if something in it cannot be understood. */
    Optional<CourseEvent> event(FilledEntry filled) {
        return form.understood(filled);
    }

    /** The verdict on an event; where a reason is given, it departs from the rules that it breaks. */
    Verdict judge(CourseEvent event, FilledEntry filled) {
        Verdict verdict = stored.course().record(event);
        return filled.privateText(REASON)
                .filter(reason -> verdict.type() == VerdictType.REJECTED && !reason.isBlank())
                .map(reason -> stored.course().record(deviating(verdict, reason)))
                .orElse(verdict);
    }

    private static CourseEvent deviating(Verdict verdict, PrivateText reason) {
        return verdict.event().deviating(new Deviation(verdict.rules(), reason));
    }

    /** A mark of this correction and of no other, so that only the one whose consequences were shown is made. */
    String digest(CourseEvent event) {
        return Digest.of(
                stored.id(),
                Integer.toString(stored.nextLine()),
                JournalFormat.standard().write(event));
    }

    int nextLine() {
        return stored.nextLine();
    }

    EntryPurpose purpose() {
        return purpose;
    }

    boolean isCorrection() {
        return purpose.isCorrection();
    }

    EntryAnswer answer(Verdict verdict, boolean isKept) {
        return EntryAnswer.of(verdict, isKept, view.words());
    }

    EntryConflict conflict(int line, CourseEvent event) {
        return EntryConflict.of(stored, view, line, event);
    }

    /** The form of an entry that is to have a number, before anything is said of it. */
    EntryContent content(FilledEntry filled, int line) {
        return content(filled, line, Optional.empty(), Optional.empty(), "");
    }

    EntryContent content(
            FilledEntry filled,
            int line,
            Optional<EntryAnswer> answer,
            Optional<EntryConflict> conflict,
            String shown) {
        return new EntryContent(
                stored,
                view,
                title(),
                action(),
                line,
                isCorrection(),
                form.sections(filled),
                !filled.isUnderstood(),
                answer,
                conflict,
                shown,
                filled.value(REASON).orElse(""));
    }

    private String title() {
        String what =
                purpose.kind().map(kind -> words.say("entry." + kind.word())).orElseGet(() -> words.say("withdraw"));
        if (purpose.kind().isEmpty() || !isCorrection()) {
            return what;
        }
        return words.say(purpose.isLate() ? "entry.late" : "entry.corrected", "what", what);
    }

    private String action() {
        return CourseLink.to(stored.id())
                + purpose.kind().map(kind -> "/entries/" + kind.word()).orElse("/withdrawal")
                + purpose.query();
    }
}
