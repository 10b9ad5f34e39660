package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.shared.judging.NextSession;
import io.github.ipt4j.examples.workbench.course.EntryKind;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** The form of a session or a contact: when and how it was, and what was done in it. */
final class MeetingEntryForm implements EntryForm {

    private static final String KEPT = "kept";

    private final EntryPurpose purpose;
    private final Course course;
    private final LocalDate day;
    private final ImmutableList<EntryOption> kept;
    private final ImmutableList<FormPart> parts;

    /** A form that shows a day, or an event that is to be replaced, whose activities are kept as far as they are chosen. */
    MeetingEntryForm(EntryPurpose purpose, StoredCourse stored, LocalDate day, ImmutableList<EntryOption> kept) {
        this.purpose = purpose;
        this.course = stored.course();
        this.day = day;
        this.kept = kept;
        KnownScales scales = new KnownScales(stored.format());
        AssessmentPart depression = new AssessmentPart(scales.inTheirWords(Scales.PHQ_9));
        this.parts = isSession()
                ? ImmutableList.of(
                        depression,
                        new SafetyPart(),
                        new WorkPart(),
                        new TherapyPart(),
                        new GoalPart(course),
                        new InventoryPart(),
                        new ExercisePart(),
                        new AssessmentPart(scales.inTheirWords(Scales.GAD_7)),
                        new OtherScalesPart(scales.without(Scales.PHQ_9, Scales.GAD_7)))
                : ImmutableList.of(
                        depression,
                        new SafetyPart(),
                        new ExercisePart(),
                        new OtherScalesPart(scales.without(Scales.PHQ_9)));
    }

    private boolean isSession() {
        return purpose.kind().equals(Optional.of(EntryKind.SESSION));
    }

    private Optional<CourseEvent> replaced() {
        return purpose.removed(course);
    }

    private Optional<Session> replacedSession() {
        return replaced().filter(SessionHeld.class::isInstance).map(held -> ((SessionHeld) held).session());
    }

    @Override
    public ImmutableListMultimap<String, String> initial() {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        values.put("date", replaced().map(CourseEvent::date).orElse(day).toString());
        mode().ifPresent(mode -> values.put("mode", mode.word()));
        replacedSession().ifPresent(session -> {
            session.minutes().ifPresent(minutes -> values.put("minutes", Integer.toString(minutes)));
            session.agendaSetBy().ifPresent(setter -> values.put("agenda", setter.word()));
            session.present().ifPresent(others -> values.putAll("present", words(others)));
        });
        kept.forEach(option -> values.put(KEPT, option.value()));
        return values.build();
    }

    private static ImmutableList<String> words(ImmutableSet<Participant> others) {
        return others.isEmpty()
                ? ImmutableList.of(SomeOrNone.NONE)
                : others.stream().map(Participant::word).collect(ImmutableList.toImmutableList());
    }

    private Optional<Mode> mode() {
        return replacedSession()
                .flatMap(Session::mode)
                .or(() -> replaced()
                        .filter(ContactMade.class::isInstance)
                        .flatMap(contact -> ((ContactMade) contact).mode()));
    }

    @Override
    public ImmutableList<EntrySection> sections(FilledEntry filled) {
        ImmutableList.Builder<EntrySection> sections = ImmutableList.builder();
        sections.add(frame(filled));
        if (!kept.isEmpty()) {
            sections.add(EntrySection.of(filled.words().say("section.kept"), filled.several(KEPT, kept)));
        }
        parts.forEach(part -> sections.add(part.section(filled)));
        return sections.build();
    }

    private EntrySection frame(FilledEntry filled) {
        String title = filled.words().say(isSession() ? "entry.session" : "entry.contact");
        return isSession()
                ? EntrySection.of(
                        title,
                        filled.date("date"),
                        filled.number("minutes"),
                        filled.one("mode", Mode.values()),
                        filled.one("agenda", AgendaSetter.values()),
                        SomeOrNone.field("present", "present.none", filled, Participant.values()))
                : EntrySection.of(title, filled.date("date"), filled.one("mode", Mode.values()));
    }

    @Override
    public CourseEvent event(FilledEntry filled) {
        LocalDate date = filled.day("date");
        ImmutableList<Activity> activities = activities(filled);
        return isSession() ? session(date, activities, filled) : contact(date, activities, filled);
    }

    private ImmutableList<Activity> activities(FilledEntry filled) {
        ImmutableList<Activity> before = replaced().map(CourseEvent::activities).orElse(ImmutableList.of());
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        IntStream.range(0, before.size())
                .filter(i -> filled.isChosen(KEPT, Integer.toString(i)))
                .forEach(i -> activities.add(before.get(i)));
        parts.forEach(part -> activities.addAll(part.activities(filled)));
        return activities.build();
    }

    private CourseEvent session(LocalDate date, ImmutableList<Activity> activities, FilledEntry filled) {
        Session.Builder session = Session.builder();
        session.number(number(date))
                .date(date)
                .minutes(filled.amount("minutes", Limits.SESSION_MINUTES))
                .mode(filled.term("mode", Mode.values()))
                .agendaSetBy(filled.term("agenda", AgendaSetter.values()))
                .activities(activities);
        SomeOrNone.known("present", filled, Participant.values()).ifPresent(session::present);
        return SessionHeld.of(session.build());
    }

    private int number(LocalDate date) {
        return replacedSession().map(Session::number).orElseGet(() -> next(date));
    }

    private int next(LocalDate date) {
        return Math.min(
                purpose.isLate() ? NextSession.numberOn(course, date) : course.nextSessionNumber(),
                Limits.SESSION_NUMBERS.maxOr(1));
    }

    private static CourseEvent contact(LocalDate date, ImmutableList<Activity> activities, FilledEntry filled) {
        return ContactMade.builder()
                .date(date)
                .mode(filled.term("mode", Mode.values()))
                .activities(activities)
                .build();
    }
}
