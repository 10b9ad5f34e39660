package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import io.github.ipt4j.protocol.testing.Slip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of corrections, on random courses with random corrections. */
class CorrectionProperties {

    @Property(tries = 400)
    void theMachineDoesWhatSection5aSays(@ForAll("submitted") Submitted submitted, @ForAll("slips") List<Slip> slips) {
        StateMachine machine = StateMachine.enforcing(submitted.protocol());
        CorrectionOracle oracle = new CorrectionOracle(machine);
        Course course = Course.under(machine);
        for (CourseEvent event : submitted.events()) {
            course = sameAsOracle(course, oracle, event);
        }
        for (Slip slip : slips) {
            course = sameAsOracle(course, oracle, slip.correct(course));
            course = sameAsOracle(course, oracle, callAfter(course));
        }
    }

    private static Course sameAsOracle(Course before, CorrectionOracle oracle, CourseEvent event) {
        Verdict verdict = before.record(event);
        Course course = verdict.course();
        assertThat(verdict.rules()).containsExactlyElementsOf(oracle.record(event));
        assertThat(course.entries()).isEqualTo(oracle.entries());
        assertThat(course.state()).isEqualTo(oracle.state());
        assertThat(course.history().events())
                .extracting(AcceptedEvent::event)
                .containsExactlyElementsOf(oracle.events());
        assertThat(verdict.violations()).extracting(Violation::rule).containsExactlyElementsOf(verdict.rules());
        return course;
    }

    private static CourseEvent callAfter(Course course) {
        return ContactMade.of(course.state().latestDate().orElseThrow());
    }

    @Property(tries = 400)
    void anEventThatWasForgottenAndEnteredLateIsAsIfItHadBeenRecorded(
            @ForAll("submitted") Submitted submitted, @ForAll @IntRange(max = 99) int which) {
        List<CourseEvent> events = rightEvents(submitted);
        Assume.that(events.size() > 1);
        int forgotten = 1 + which % (events.size() - 1);
        List<CourseEvent> others = without(events, forgotten);
        Course erring = recorded(submitted.protocol(), others);
        Assume.that(erring.entries() == others.size());
        RecordCorrected.Builder correction = correction().adds(events.get(forgotten));
        if (forgotten < others.size()) {
            correction.before(forgotten + 1);
        }
        assertSame(erring.record(correction.build()).orElseThrow(), recorded(submitted.protocol(), events));
    }

    @Property(tries = 400)
    void sessionsThatWereForgottenAreEnteredLateInAnyOrder(
            @ForAll("submitted") Submitted submitted, @ForAll @IntRange(max = 99) int which, @ForAll boolean later) {
        List<CourseEvent> events = rightEvents(submitted);
        Assume.that(events.size() > 2);
        int forgotten = 1 + which % (events.size() - 2);
        List<CourseEvent> others = without(without(events, forgotten + 1), forgotten);
        Course erring = recorded(submitted.protocol(), others);
        Assume.that(erring.entries() == others.size());
        boolean isLast = forgotten == others.size();
        int first = later ? forgotten + 1 : forgotten;
        int second = later ? forgotten : forgotten + 1;
        Verdict once = erring.record(before(isLast, forgotten + 1, events.get(first)));
        Assume.that(once.type() != VerdictType.REJECTED);
        int own = others.size() + 1;
        Verdict twice = once.course()
                .record(
                        later
                                ? before(false, own, events.get(second))
                                : before(isLast, forgotten + 1, events.get(second)));
        assertSame(twice.orElseThrow(), recorded(submitted.protocol(), events));
    }

    private static RecordCorrected before(boolean isLast, int entry, CourseEvent event) {
        RecordCorrected.Builder correction = correction().adds(event);
        return isLast ? correction.build() : correction.before(entry).build();
    }

    @Property(tries = 400)
    void aSessionThatIsReplacedIsAsIfItHadBeenRecordedRight(
            @ForAll("submitted") Submitted submitted,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(max = 4) int tooMany) {
        List<CourseEvent> events = rightEvents(submitted);
        Assume.that(events.get(which % events.size()) instanceof SessionHeld);
        int wrong = which % events.size();
        List<CourseEvent> written = new ArrayList<>(events);
        for (int i = wrong; i < events.size(); i++) {
            written.set(i, countedOn(events.get(i), tooMany));
        }
        Course erring = recorded(submitted.protocol(), written);
        Assume.that(erring.entries() == written.size());
        RecordCorrected correction =
                correction().removes(wrong + 1).adds(events.get(wrong)).build();
        assertSame(erring.record(correction).orElseThrow(), recorded(submitted.protocol(), events));
    }

    @Property(tries = 400)
    void aSessionThatWasNeverHeldAndIsRetractedIsAsIfItHadNotBeenRecorded(
            @ForAll("submitted") Submitted submitted, @ForAll @IntRange(max = 99) int which) {
        List<CourseEvent> events = rightEvents(submitted);
        int place = 1 + which % events.size();
        LocalDate date = events.get(place - 1).date();
        int held =
                recorded(submitted.protocol(), events.subList(0, place)).state().sessions();
        List<CourseEvent> written = new ArrayList<>(events.subList(0, place));
        written.add(SessionHeld.of(Session.of(held + 1, date)));
        events.subList(place, events.size()).forEach(event -> written.add(countedOn(event, 1)));
        Course erring = recorded(submitted.protocol(), written);
        Assume.that(erring.entries() == written.size());
        RecordCorrected correction = correction().removes(place + 1).build();
        assertSame(erring.record(correction).orElseThrow(), recorded(submitted.protocol(), events));
    }

    @Property(tries = 600)
    void aLateEntryThatIsRetractedEqualsNeverHavingBeenEntered(
            @ForAll("submitted") Submitted submitted, @ForAll("omission") Slip slip, @ForAll boolean observing) {
        Course course = recorded(machine(submitted, observing), submitted.events());
        RecordCorrected entering = slip.correct(course);
        Assume.that(entering.removes().isEmpty());
        Verdict entered = course.record(entering);
        Assume.that(entered.type() != VerdictType.REJECTED);
        Course retracted = entered.course()
                .record(correction().removes(entered.course().entries()).build())
                .orElseThrow();
        assertSame(retracted, course);
    }

    @Property(tries = 600)
    void aRefusedCorrectionChangesNothingButWhatIsKnownOfTheClientsSafety(
            @ForAll("submitted") Submitted submitted, @ForAll("slip") Slip slip, @ForAll boolean observing) {
        Course course = recorded(machine(submitted, observing), submitted.events());
        Verdict verdict = course.record(slip.correct(course));
        Assume.that(verdict.type() == VerdictType.REJECTED);
        assertThat(verdict.course().state()).isEqualTo(course.state());
        assertThat(verdict.course().history()).isEqualTo(course.history());
        assertThat(verdict.course().entries()).isEqualTo(course.entries());
        assertThat(verdict.course().conforms()).isEqualTo(course.conforms());
        assertThat(verdict.course().advising().withRisk(course.risk())).isEqualTo(course.advising());
        assertThat(verdict.course().risk().flags()).containsAll(course.risk().flags());
    }

    @Property(tries = 600)
    void aCourseIsNeverInACornerAfterACorrection(
            @ForAll("conforming") Course course, @ForAll("slips") List<Slip> slips) {
        Course corrected = course;
        for (Slip slip : slips) {
            Verdict verdict = corrected.record(slip.correct(corrected));
            corrected = verdict.course().conforms() ? verdict.course() : corrected;
        }
        assertThat(Courses.conclude(corrected).state().status().isClosed()).isTrue();
    }

    @Property(tries = 600)
    void aCorrectedCourseIsOneThatTheMachineReachesByItself(
            @ForAll("submitted") Submitted submitted, @ForAll("slips") List<Slip> slips) {
        Course corrected = recorded(submitted.protocol(), submitted.events());
        for (Slip slip : slips) {
            corrected = corrected.record(slip.correct(corrected)).course();
        }
        Course again = Course.observing(submitted.protocol());
        for (AcceptedEvent accepted : corrected.history().events()) {
            again = again.record(accepted.event()).orElseThrow();
        }
        assertThat(again.state()).isEqualTo(corrected.state());
        assertThat(again.advising().withRisk(corrected.risk())).isEqualTo(corrected.advising());
        assertThat(rulesOf(again)).isEqualTo(rulesOf(corrected));
    }

    @Property(tries = 600)
    void independentCorrectionsCommuteButForTheNumbersOfEntries(
            @ForAll("submitted") Submitted submitted,
            @ForAll("mistake") Slip slip,
            @ForAll("mistake") Slip other,
            @ForAll boolean observing) {
        Course course = recorded(machine(submitted, observing), submitted.events());
        RecordCorrected one = slip.correct(course);
        RecordCorrected two = other.correct(course);
        Assume.that(areIndependent(course, one, two));
        Course oneThenTwo = afterBoth(course, one, two);
        Course twoThenOne = afterBoth(course, two, one);
        Assume.that(oneThenTwo.entries() == course.entries() + 2 && twoThenOne.entries() == course.entries() + 2);
        assertSameButForTheAnswersToRefusedEvents(oneThenTwo, twoThenOne);
    }

    /** They concern different entries, and no session that one adds is numbered by what the other does. */
    private static boolean areIndependent(Course course, RecordCorrected one, RecordCorrected two) {
        boolean removeTheSame = one.removes().isPresent() && one.removes().equals(two.removes());
        boolean addTheSameDay = one.adds().isPresent()
                && two.adds().isPresent()
                && one.adds().get().date().equals(two.adds().get().date());
        return !removeTheSame && !addTheSameDay && !(entersSession(course, one) || entersSession(course, two));
    }

    private static boolean entersSession(Course course, RecordCorrected correction) {
        boolean replaces = course.history().events().stream()
                .anyMatch(event -> correction.removes().isPresent()
                        && event.entry() == correction.removes().getAsInt()
                        && event.event() instanceof SessionHeld);
        return !replaces
                && correction.adds().filter(SessionHeld.class::isInstance).isPresent();
    }

    private static Course afterBoth(Course course, RecordCorrected one, RecordCorrected two) {
        return course.record(one).course().record(two).course();
    }

    @Property(tries = 200)
    void aCourseIsReadAsItWasKnownAfterAnyEntry(
            @ForAll("submitted") Submitted submitted, @ForAll("slips") List<Slip> slips) {
        Course course = recorded(submitted.protocol(), submitted.events());
        List<Course> known = new ArrayList<>(List.of(course));
        for (Slip slip : slips) {
            Verdict verdict = course.record(slip.correct(course));
            if (verdict.type() != VerdictType.REJECTED) {
                known.add(verdict.course());
            }
            course = verdict.course();
        }
        for (Course then : known) {
            Course asOf = course.asOf(then.entries());
            assertThat(asOf.history()).isEqualTo(then.history());
            assertThat(asOf.state()).isEqualTo(then.state());
        }
    }

    private static CourseEvent countedOn(CourseEvent event, int further) {
        return event instanceof SessionHeld held
                ? held.toBuilder()
                        .session(Session.builder()
                                .from(held.session())
                                .number(Math.min(999, held.session().number() + further))
                                .build())
                        .build()
                : event;
    }

    /** The events that are accepted when observed, all of them, and an opening first. */
    private static List<CourseEvent> rightEvents(Submitted submitted) {
        List<CourseEvent> right = new ArrayList<>();
        Course course = Course.observing(submitted.protocol());
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            if (verdict.type() != VerdictType.REJECTED) {
                right.add(event);
            }
            course = verdict.course();
        }
        assertThat(right.get(0)).isInstanceOf(CourseOpened.class);
        return right;
    }

    private static List<CourseEvent> without(List<CourseEvent> events, int index) {
        List<CourseEvent> others = new ArrayList<>(events);
        others.remove(index);
        return others;
    }

    private static Course recorded(Protocol protocol, List<CourseEvent> events) {
        return recorded(StateMachine.observing(protocol), events);
    }

    private static Course recorded(StateMachine machine, List<CourseEvent> events) {
        Course course = Course.under(machine);
        for (CourseEvent event : events) {
            course = course.record(event).course();
        }
        return course;
    }

    private static StateMachine machine(Submitted submitted, boolean observing) {
        return observing ? StateMachine.observing(submitted.protocol()) : StateMachine.enforcing(submitted.protocol());
    }

    private static RecordCorrected.Builder correction() {
        return RecordCorrected.builder().date(Limits.LAST_DAY).reason(PrivateText.of("a slip"));
    }

    /** Whether two courses are the same but for the numbers of entries. */
    private static void assertSame(Course one, Course other) {
        assertThat(one.advising()).isEqualTo(other.advising());
        assertSameButForTheAnswersToRefusedEvents(one, other);
    }

    /**
     * The concern of a refused event is answered by the first review that was submitted after it. If each of two
     * corrections enters a review, which of them it is depends on the numbers of their entries; that it is answered does
     * not.
     */
    private static void assertSameButForTheAnswersToRefusedEvents(Course one, Course other) {
        assertThat(one.state()).isEqualTo(other.state());
        assertThat(one.advising().withRisk(other.risk())).isEqualTo(other.advising());
        assertThat(one.risk().standing()).isEqualTo(other.risk().standing());
        assertThat(flagsOf(one)).isEqualTo(flagsOf(other));
        assertThat(one.conforms()).isEqualTo(other.conforms());
        assertThat(rulesOf(one)).isEqualTo(rulesOf(other));
        assertThat(one.history().events())
                .extracting(AcceptedEvent::event, AcceptedEvent::before, AcceptedEvent::after)
                .containsExactlyElementsOf(other.history().events().stream()
                        .map(event -> tuple(event.event(), event.before(), event.after()))
                        .toList());
    }

    private static List<Object> flagsOf(Course course) {
        return course.risk().flags().stream()
                .<Object>map(flag ->
                        flag.isRefused() ? tuple(flag.session(), flag.opened(), flag.scale(), flag.isOpen()) : flag)
                .toList();
    }

    private static List<ImmutableSet<?>> rulesOf(Course course) {
        return course.history().events().stream()
                .<ImmutableSet<?>>map(event -> ImmutableSet.copyOf(event.waived()))
                .toList();
    }

    @Provide
    Arbitrary<Submitted> submitted() {
        return Courses.nearlyValid(protocols());
    }

    @Provide
    Arbitrary<Course> conforming() {
        return Courses.conforming(protocols());
    }

    @Provide
    Arbitrary<Slip> slip() {
        return Slip.any();
    }

    @Provide
    Arbitrary<Slip> omission() {
        return Slip.of(Slip.Kind.ENTER, Slip.Kind.ENTER_BEFORE);
    }

    @Provide
    Arbitrary<Slip> mistake() {
        return Slip.of(Slip.Kind.RETRACT, Slip.Kind.REPLACE, Slip.Kind.ENTER);
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        return Slip.any().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Protocol> protocols() {
        return Mixtures.mostly(1, Arbitraries.just(Protocols.standard()), RandomProtocols.any());
    }
}
