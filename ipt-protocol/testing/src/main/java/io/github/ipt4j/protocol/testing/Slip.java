package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A slip in a record, which somebody means to put right; which correction it becomes depends on how the course stands.
 *
 * @param kind what to put right
 * @param place which entry, of those in force
 * @param other another entry
 * @param days by how many days a date is to change
 * @param numbers by how much a number is to change
 * @param done what was done
 * @param wild an event that knows nothing of the course
 * @param deviates whether what would be broken is recorded as a deviation
 */
public record Slip(
        Kind kind,
        int place,
        int other,
        int days,
        int numbers,
        List<Activity> done,
        CourseEvent wild,
        boolean deviates) {

    /** What to put right. */
    public enum Kind {
        /** An entry is retracted. */
        RETRACT,
        /** A copy of an entry, with another date, number or activities, replaces it. */
        REPLACE,
        /** The same, at a place that is named. */
        MOVE,
        /** A copy of an entry is entered late. */
        ENTER,
        /** The same, at a place that is named. */
        ENTER_BEFORE,
        /** Anything is entered. */
        ANYTHING,
        /** Any entry is removed, or replaced by anything. */
        WHATEVER
    }

    /**
     * Any slips.
     *
     * @return slips of every kind
     */
    public static Arbitrary<Slip> any() {
        return of(Kind.values());
    }

    /**
     * Slips of some kinds.
     *
     * @param kinds the kinds
     * @return slips of those kinds, equally often
     */
    public static Arbitrary<Slip> of(Kind... kinds) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 99);
        Arbitrary<Integer> days =
                Mixtures.mostly(4, Arbitraries.just(0), Arbitraries.integers().between(-9, 9));
        Arbitrary<Integer> numbers =
                Mixtures.mostly(4, Arbitraries.just(0), Arbitraries.integers().between(-2, 3));
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        places,
                        places,
                        days,
                        numbers,
                        Events.contactActivities().list().ofMaxSize(1),
                        Events.happenings(),
                        Arbitraries.of(true, false))
                .as(Slip::new);
    }

    /**
     * Puts the slip right in a course.
     *
     * @param course a course that is open or closed
     * @return the correction, accepted or not
     */
    public RecordCorrected correct(Course course) {
        RecordCorrected correction = correction(course);
        if (!deviates) {
            return correction;
        }
        Verdict verdict = course.record(correction);
        RuleSet waivable = verdict.rules().intersect(RuleSet.WAIVABLE);
        return waivable.isEmpty()
                ? correction
                : correction.toBuilder()
                        .deviation(new Deviation(waivable, PrivateText.of("so it was")))
                        .build();
    }

    private RecordCorrected correction(Course course) {
        ImmutableList<AcceptedEvent> events = course.history().events();
        AcceptedEvent chosen = events.get(place % events.size());
        AcceptedEvent beside = events.get(other % events.size());
        RecordCorrected.Builder correction = RecordCorrected.builder()
                .date(NextEvent.recordable(
                        course.state().latestDate().orElseThrow().plusDays(30)))
                .reason(PrivateText.of("a slip"));
        return switch (kind) {
            case RETRACT -> correction.removes(chosen.entry()).build();
            case REPLACE ->
                correction.removes(chosen.entry()).adds(changed(chosen.event())).build();
            case MOVE ->
                correction
                        .removes(chosen.entry())
                        .adds(changed(chosen.event()))
                        .before(beside.entry())
                        .build();
            case ENTER -> correction.adds(changed(chosen.event())).build();
            case ENTER_BEFORE ->
                correction.adds(changed(chosen.event())).before(beside.entry()).build();
            case ANYTHING -> correction.date(Limits.LAST_DAY).adds(wild).build();
            case WHATEVER ->
                correction
                        .removes(1 + place % 12)
                        .adds(changed(beside.event()))
                        .before(1 + other % 12)
                        .build();
        };
    }

    /** A copy of an event as it may have been. */
    private CourseEvent changed(CourseEvent event) {
        LocalDate date = NextEvent.recordable(event.date().plusDays(days));
        return switch (event.type()) {
            case COURSE_OPENED -> ((CourseOpened) event).toBuilder().date(date).build();
            case SESSION_HELD -> held((SessionHeld) event, date);
            case FORMULATION_AGREED ->
                ((FormulationAgreed) event).toBuilder().date(date).build();
            case PHASE_ENTERED -> PhaseEntered.of(date, ((PhaseEntered) event).phase());
            case SESSION_MISSED, CONTACT_MADE, COURSE_CONCLUDED, COURSE_DISCONTINUED, RECORD_CORRECTED ->
                ContactMade.builder().date(date).addAllActivities(done).build();
        };
    }

    private CourseEvent held(SessionHeld event, LocalDate date) {
        Session session = event.session();
        int number = Math.min(999, Math.max(1, session.number() + numbers));
        return event.toBuilder()
                .session(Session.builder()
                        .from(session)
                        .number(number)
                        .date(date)
                        .addAllActivities(done)
                        .build())
                .build();
    }
}
