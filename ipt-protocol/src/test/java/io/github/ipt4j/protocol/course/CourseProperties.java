package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.risk.RiskRecord;
import io.github.ipt4j.protocol.testing.CourseAssert;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.Events;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of courses, under the standard protocol and under any other. */
class CourseProperties {

    /** Few, since each is judged event by event. */
    private static final int WALKS = 400;

    @Property(tries = WALKS)
    void replayingTheHistoryGivesTheSameCourse(@ForAll("submitted") Submitted submitted) {
        Course course = recorded(submitted);
        Course replayed = Course.enforcing(submitted.protocol());
        for (AcceptedEvent recorded : course.history().events()) {
            replayed = replayed.record(recorded.event()).orElseThrow();
        }
        assertThat(replayed).hasSameHashCodeAs(course);
        assertThat(replayed.history()).isEqualTo(course.history());
        assertThat(replayed.state()).isEqualTo(course.state());
        assertThat(replayed.advising().withRisk(course.risk())).isEqualTo(course.advising());
    }

    @Property(tries = WALKS)
    void replayingWhatWasSubmittedGivesTheVeryCourse(@ForAll("submitted") Submitted submitted) {
        Course course = recorded(submitted);
        Course replayed = recorded(submitted);

        assertThat(replayed).isEqualTo(course).hasSameHashCodeAs(course);
        assertThat(replayed.advising()).isEqualTo(course.advising());
    }

    @Property(tries = WALKS)
    void theConcernsOfACourseAreThoseOfAllThatWasSubmitted(@ForAll("submitted") Submitted submitted) {
        Course course = Course.enforcing(submitted.protocol());
        RiskRecord expected = RiskRecord.NOTHING_SUBMITTED;
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            expected = verdict.type() == VerdictType.REJECTED ? expected.afterRefused(event) : expected.after(event);
            course = verdict.course();
            assertThat(course.risk()).isEqualTo(expected);
        }
    }

    @Property(tries = WALKS)
    void whatIsRejectedLeavesStateAndHistoryAndTheVeryCourseUnlessItCarriesASignal(
            @ForAll("submitted") Submitted submitted) {
        Course course = Course.enforcing(submitted.protocol());
        for (CourseEvent event : submitted.events()) {
            CourseState before = course.state();
            Verdict verdict = course.record(event);
            if (verdict.type() == VerdictType.REJECTED) {
                if (!RiskRecord.isAffectedByRefused(event)) {
                    assertThat(verdict.course()).isSameAs(course);
                    assertThat(verdict.advisories()).isEmpty();
                }
                assertThat(verdict.course().state()).isEqualTo(before);
                assertThat(verdict.course().history()).isEqualTo(course.history());
                assertThat(verdict.rules().isEmpty()).isFalse();
            }
            course = verdict.course();
        }
    }

    @Property(tries = WALKS)
    void judgingIsDeterministic(@ForAll("submitted") Submitted submitted) {
        Course course = Course.enforcing(submitted.protocol());
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            Verdict again = course.record(event);
            assertThat(again.rules()).isEqualTo(verdict.rules());
            assertThat(again.violations()).isEqualTo(verdict.violations());
            assertThat(again.advisories()).isEqualTo(verdict.advisories());
            assertThat(again.course().state()).isEqualTo(verdict.course().state());
            course = verdict.course();
        }
    }

    @Property(tries = WALKS)
    void aTransitionIsWhatJudgingAndEvolvingSay(@ForAll("submitted") Submitted submitted) {
        StateMachine machine = StateMachine.enforcing(submitted.protocol());
        Course course = Course.under(machine);
        for (CourseEvent event : submitted.events()) {
            CourseState state = course.state();
            Verdict verdict = course.record(event);
            RuleSet broken = machine.judge(state, event);
            Transition expected = verdict.type() == VerdictType.REJECTED
                    ? Transition.rejected(broken)
                    : Transition.to(machine.evolve(state, event), broken);
            assertThat(machine.transition(state, event)).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(expected.type()).isEqualTo(verdict.type());
            assertThat(expected.next().isPresent()).isEqualTo(verdict.type() != VerdictType.REJECTED);
            course = verdict.course();
        }
    }

    @Property(tries = WALKS)
    void theViewsOfAHistoryAgreeWithWhatWasRecorded(@ForAll("submitted") Submitted submitted) {
        Course course = Course.observing(submitted.protocol());
        List<Course> courses = new ArrayList<>(List.of(course));
        List<HeldSession> sessions = new ArrayList<>();
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            if (verdict.type() != VerdictType.REJECTED) {
                courses.add(verdict.course());
                if (event instanceof SessionHeld held) {
                    sessions.add(new HeldSessionValue(
                            verdict.course().entries(),
                            held.session(),
                            course.state().phase(),
                            course.formulation()));
                }
            }
            course = verdict.course();
        }
        History history = course.history();
        assertThat(history.sessions()).isEqualTo(sessions);
        assertThat(history.formulation()).isEqualTo(course.formulation());
        assertThat(history.opening().isPresent()).isEqualTo(course.state().status() != CourseStatus.UNOPENED);
        assertThat(history.ending().isPresent())
                .isEqualTo(course.state().status().isClosed());
        assertThat(history.isEmpty()).isEqualTo(course.entries() == 0);
        for (int entry = 0; entry <= course.entries(); entry++) {
            assertThat(course.asOf(entry).state()).isEqualTo(courses.get(entry).state());
            assertThat(course.asOf(entry).history().events())
                    .isEqualTo(history.events().subList(0, entry));
        }
        for (AcceptedEvent accepted : history.events()) {
            assertThat(accepted.before())
                    .isEqualTo(courses.get(accepted.entry() - 1).state());
            assertThat(accepted.after()).isEqualTo(courses.get(accepted.entry()).state());
        }
    }

    @Property(tries = WALKS)
    void theHistoryIsWhatWasNotRejected(@ForAll("submitted") Submitted submitted) {
        Course course = Course.enforcing(submitted.protocol());
        int accepted = 0;
        int deviating = 0;
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            accepted += verdict.type() == VerdictType.REJECTED ? 0 : 1;
            deviating += verdict.type() == VerdictType.DEVIATING ? 1 : 0;
            course = verdict.course();
        }
        assertThat(course.history().events()).hasSize(accepted);
        assertThat(course.history().deviations()).hasSize(deviating);
        assertThat(course.conforms()).isEqualTo(deviating == 0);
    }

    @Property
    void aClosedCourseAbsorbsEverythingButContacts(
            @ForAll("concluded") Course course, @ForAll("anything") CourseEvent event) {
        Assume.that(event.type() != EventType.CONTACT_MADE);
        Verdict verdict = course.record(event);
        assertThat(verdict.rules()).containsExactly(Rule.COURSE_CLOSED);
        assertThat(verdict.type()).isEqualTo(VerdictType.REJECTED);
        assertThat(verdict.course().state()).isEqualTo(course.state());
        assertThat(verdict.course().history()).isEqualTo(course.history());
    }

    @Property
    void aContactIsAcceptedWhereverAnOpenedCourseStandsAndChangesNoNumber(
            @ForAll("conforming") Course course, @ForAll boolean concluded, @ForAll("contacts") List<Activity> done) {
        Course before = concluded ? Courses.conclude(course) : course;
        Verdict verdict = before.record(NextEvent.after(before).contact(done.toArray(new Activity[0])));

        assertThat(verdict.type()).isEqualTo(VerdictType.ACCEPTED);
        CourseState after = verdict.course().state();
        assertThat(after.status()).isEqualTo(before.state().status());
        assertThat(after.phase()).isEqualTo(before.state().phase());
        assertThat(after.sessionsInPhasesLeft()).isEqualTo(before.state().sessionsInPhasesLeft());
        assertThat(after.sessionsInPhase()).isEqualTo(before.state().sessionsInPhase());
        assertThat(after.areasIdentified()).isEqualTo(before.state().areasIdentified());
        assertThat(after.latestSessionDate()).isEqualTo(before.state().latestSessionDate());
        assertThat(Sets.difference(after.tasksDone(), before.state().tasksDone()))
                .isSubsetOf(Task.SYMPTOMS_ASSESSED);
        if (concluded) {
            assertThat(after.tasksDone()).isEqualTo(before.state().tasksDone());
        }
    }

    /** A number is judged as if the sessions that it leaves out had been held before it, with nothing done in them. */
    @Property
    void aGapCountsTheSessionsBeforeIt(
            @ForAll("submitted") Submitted submitted, @ForAll @IntRange(min = 1, max = 5) int gap) {
        StateMachine machine = StateMachine.observing(submitted.protocol());
        Course course = Course.under(machine);
        for (CourseEvent event : submitted.events()) {
            course = course.record(event).course();
        }
        Assume.that(
                course.state().status() == CourseStatus.OPEN && course.state().sessions() + gap < 999);
        CourseState recorded = course.state();
        for (int left = 0; left < gap; left++) {
            recorded = machine.evolve(recorded, NextEvent.after(course).numbered(recorded.sessions() + 1));
        }
        SessionHeld session = NextEvent.after(course).numbered(course.state().sessions() + gap + 1);
        assertThat(machine.judge(course.state(), session).contains(Rule.SESSION_GAP))
                .isTrue();
        assertThat(machine.judge(recorded, session).contains(Rule.SESSION_GAP)).isFalse();
        assertThat(machine.evolve(course.state(), session)).isEqualTo(machine.evolve(recorded, session));
        assertThat(machine.evolve(course.state(), session).sessions())
                .isEqualTo(session.session().number());
    }

    @Provide
    Arbitrary<List<Activity>> contacts() {
        return Events.contactActivities().list().ofMaxSize(3);
    }

    @Property
    void beforeTheOpeningNothingElseHappens(@ForAll("anything") CourseEvent event) {
        Verdict verdict = Course.enforcing(Protocols.standard()).record(event);
        boolean opening = event.type() == EventType.COURSE_OPENED;
        assertThat(verdict.rules().contains(Rule.COURSE_NOT_OPEN)).isNotEqualTo(opening);
        assertThat(verdict.rules()).isSubsetOf(Rule.COURSE_NOT_OPEN, Rule.OPENING_CONCERN, Rule.DEVIATION_NEEDLESS);
    }

    @Property
    void aCourseIsNeverInACorner(@ForAll("conforming") Course course) {
        Course concluded = Courses.conclude(course);
        CourseAssert.assertThat(concluded).is(CourseStatus.CONCLUDED).conforms();
        assertThat(concluded.history().events())
                .startsWith(course.history().events().toArray(new AcceptedEvent[0]));
    }

    @Property
    void aStandardCourseThatConformsHasFourteenToEighteenSessionsTheLastTwoToFourInTermination(
            @ForAll("standard") Course course) {
        Course concluded = Courses.conclude(course);
        CourseAssert.assertThat(concluded).is(CourseStatus.CONCLUDED).conforms();
        assertThat(sessions(concluded)).isBetween(14, 18);
        assertThat(sessionsIn(concluded, Phase.TERMINATION)).isBetween(2, 4);
        assertThat(sessionsIn(concluded, Phase.INITIAL)).isBetween(1, 4);
    }

    @Property
    void aCourseThatConformsKeepsEveryNumberOfItsProtocol(@ForAll("concluded") Course course) {
        Protocol protocol = course.protocol();
        assertThat(Completions.of(protocol))
                .contains(new Completions.Counts(
                        sessionsIn(course, Phase.INITIAL),
                        sessionsIn(course, Phase.INTERMEDIATE),
                        sessionsIn(course, Phase.TERMINATION)));
        assertThat(course.state().tasksDone()).containsAll(protocol.tasks());
    }

    /** Sessions counted in the history, not by the state. */
    private static int sessionsIn(Course course, Phase wanted) {
        Phase phase = Phase.INITIAL;
        int sessions = 0;
        for (AcceptedEvent recorded : course.history().events()) {
            phase = recorded.event() instanceof PhaseEntered entered ? entered.phase() : phase;
            sessions += recorded.event() instanceof SessionHeld && phase == wanted ? 1 : 0;
        }
        return sessions;
    }

    private static int sessions(Course course) {
        return List.of(Phase.values()).stream()
                .mapToInt(phase -> sessionsIn(course, phase))
                .sum();
    }

    private static Course recorded(Submitted submitted) {
        Course course = Course.enforcing(submitted.protocol());
        for (CourseEvent event : submitted.events()) {
            course = course.record(event).course();
        }
        return course;
    }

    @Provide
    Arbitrary<Submitted> submitted() {
        return Courses.nearlyValid(protocols());
    }

    @Provide
    Arbitrary<Course> conforming() {
        return Courses.conforming(RandomProtocols.any());
    }

    @Provide
    Arbitrary<Course> standard() {
        return Courses.conforming();
    }

    @Provide
    Arbitrary<Course> concluded() {
        return Courses.conforming(protocols()).map(Courses::conclude);
    }

    @Provide
    Arbitrary<CourseEvent> anything() {
        return Events.happenings();
    }

    private static Arbitrary<Protocol> protocols() {
        return Mixtures.mostly(1, Arbitraries.just(Protocols.standard()), RandomProtocols.any());
    }
}
