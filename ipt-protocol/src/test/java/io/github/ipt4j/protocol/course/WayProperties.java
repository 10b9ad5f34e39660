package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A way can be followed, and there is no shorter one, wherever a course stands and whatever deviations it has. */
class WayProperties {

    /**
     * A course at some time.
     *
     * @param course as it stood
     * @param next what was submitted next
     */
    record Moment(Course course, CourseEvent next) {

        Verdict verdict() {
            return course.record(next);
        }
    }

    @Property(tries = 400)
    void followingTheStepsBreaksNoRuleAndReachesTheDestination(
            @ForAll("moments") Moment moment, @ForAll("destinations") Destination destination, @ForAll boolean early) {
        Way way = moment.course().wayTo(destination);
        if (way.isPossible()) {
            Course reached = FollowedWay.follow(moment.course(), way, early);
            assertThat(WayArrival.isReached(destination, reached.state())).isTrue();
            assertThat(reached.state().sessions() - moment.course().state().sessions())
                    .isEqualTo(way.sessions());
        }
    }

    @Property(tries = 400)
    void anEventThatIsRefusedIsAcceptedAtTheEndOfItsWay(@ForAll("moments") Moment moment, @ForAll boolean early) {
        if (moment.verdict() instanceof Rejected rejected && !(moment.next() instanceof RecordCorrected)) {
            Way way = rejected.wayToAcceptance();
            if (way.isPossible()) {
                Course reached = FollowedWay.follow(rejected.course(), way, early);
                assertThat(reached.history()
                                .events()
                                .get(reached.history().events().size() - 1)
                                .event()
                                .type())
                        .isEqualTo(moment.next().type());
            }
        }
    }

    /** So no events that break no rule lead there with fewer sessions: each shortens the way by what it is worth. */
    @Property(tries = 600)
    void anAcceptedEventShortensAWayByNoMoreThanTheSessionThatItIs(
            @ForAll("moments") Moment moment, @ForAll("destinations") Destination destination) {
        Verdict verdict = moment.verdict();
        if (verdict.type() == VerdictType.ACCEPTED && !(moment.next() instanceof RecordCorrected)) {
            Way before = moment.course().wayTo(destination);
            Way after = verdict.course().wayTo(destination);
            int held = moment.next().type() == EventType.SESSION_HELD ? 1 : 0;
            if (after.isPossible() && !before.isReached()) {
                assertThat(before.isPossible()).isTrue();
                assertThat(before.sessions()).isLessThanOrEqualTo(held + after.sessions());
            }
        }
    }

    /** Why it is enough to search with sessions that do everything. */
    @Property(tries = 1000)
    void whatASessionDoesMakesNoLaterEventBreakARule(
            @ForAll("moments") Moment moment, @ForAll int tasks, @ForAll int areas) {
        Course course = moment.course();
        SessionWork all = SessionWork.EVERYTHING;
        SessionWork some = new SessionWork(tasks & all.tasks(), areas & all.areas());
        CourseState little = afterSession(course, some);
        CourseState much = afterSession(course, all);

        RuleSet broken = course.machine().broken(much, moment.next());
        assertThat(broken.minus(course.machine().broken(little, moment.next()))).isEmpty();
    }

    private static CourseState afterSession(Course course, SessionWork work) {
        CourseState state = course.state();
        LocalDate day = StepEvents.today(state);
        CourseEvent session = new StepEvents(course.protocol(), state).session(day, work.activities(state.areas()));
        return course.machine().evolve(state, session);
    }

    @Property(tries = 200)
    void everyStepHasItsPlaceAndItsWords(
            @ForAll("moments") Moment moment, @ForAll("destinations") Destination destination) {
        Way way = moment.course().wayTo(destination);
        for (Wording wording : List.of(Wording.english(), Wording.in(Locale.GERMAN))) {
            assertThat(wording.of(way)).isNotBlank();
            assertThat(way.steps())
                    .allSatisfy(step -> assertThat(wording.of(step)).isNotBlank());
        }
        assertThat(way.steps()).allSatisfy(step -> {
            assertThat(step.possibleAfter().contains(step.after())).isTrue();
            assertThat(step.earliest().isPresent()).isEqualTo(moment.course().entries() > 0);
            step.earliest()
                    .ifPresent(date ->
                            assertThat(date).isBeforeOrEqualTo(step.latest().orElseThrow()));
        });
    }

    @Provide
    Arbitrary<Destination> destinations() {
        return Arbitraries.oneOf(
                Arbitraries.just(Destination.conclusion()),
                Arbitraries.of(Phase.class).map(Destination::entering),
                Arbitraries.integers().between(1, 20).map(Destination::conclusionAfter));
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<Protocol> protocols =
                Arbitraries.oneOf(Arbitraries.of(Protocols.shipped().values()), RandomProtocols.any());
        return Combinators.combine(
                        Courses.nearlyValid(protocols), Arbitraries.integers().between(0, 50))
                .as((submitted, place) ->
                        moment(submitted, place % submitted.events().size()));
    }

    private static Moment moment(Submitted submitted, int place) {
        boolean observed = submitted.events().size() % 2 == 0;
        Course course = observed ? Course.observing(submitted.protocol()) : Course.enforcing(submitted.protocol());
        List<CourseEvent> events = new ArrayList<>(submitted.events());
        for (CourseEvent event : events.subList(0, place)) {
            course = course.record(event).course();
        }
        return new Moment(course, events.get(place));
    }
}
