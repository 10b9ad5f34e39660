package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The outlook keeps its word, wherever a course stands, and whatever deviations it has. */
class OutlookProperties {

    /** Few, since each is looked at after every event. */
    private static final int COURSES = 150;

    @Property(tries = COURSES)
    void aStepThatIsPossibleIsAccepted(@ForAll("courses") List<Course> courses) {
        for (Course course : courses) {
            for (NextStep step : course.outlook().possibleSteps()) {
                Verdict verdict = course.record(taken(step, course));
                assertThat(verdict.type()).as(step.word()).isEqualTo(VerdictType.ACCEPTED);
            }
        }
    }

    @Property(tries = COURSES)
    void aStepThatLacksSomethingBreaksExactlyThat(@ForAll("courses") List<Course> courses) {
        for (Course course : courses) {
            for (NextStep step : course.outlook().steps()) {
                Verdict verdict = course.record(taken(step, course));
                assertThat(verdict.rules()).as(step.word()).isEqualTo(step.lacks());
            }
        }
    }

    @Property(tries = COURSES)
    void theTasksOfASessionMustBeDoneInIt(@ForAll("courses") List<Course> courses) {
        for (Course course : courses) {
            course.outlook().possibleSteps().stream()
                    .filter(step -> step.type() == EventType.SESSION_HELD)
                    .forEach(step -> {
                        Verdict verdict = course.record(NextEvent.after(course).session());
                        boolean rejected = verdict.rules().contains(Rule.PHASE_LAST_SESSION);
                        assertThat(rejected).isEqualTo(!step.tasks().isEmpty());
                    });
        }
    }

    @Property(tries = COURSES)
    void everyStepIsListedOnceAndAfterTheEndOnlyAContact(@ForAll("courses") List<Course> courses) {
        for (Course course : courses) {
            ImmutableList<NextStep> steps = course.outlook().steps();
            assertThat(steps).extracting(NextStep::word).doesNotHaveDuplicates();
            assertThat(steps).isNotEmpty();
            assertThat(steps.stream().allMatch(step -> step.type() == EventType.CONTACT_MADE))
                    .isEqualTo(course.state().status().isClosed());
        }
    }

    @Property(tries = COURSES)
    void theSessionsInAllAreThoseEnumerated(@ForAll("courses") List<Course> courses) {
        for (Course course : open(courses)) {
            CourseState state = course.state();
            Set<Integer> totals = Completions.totals(
                    course.protocol(), state.phase(), state.sessionsInPhasesLeft(), state.sessionsInPhase());
            assertThat(numbers(course.outlook().sessions())).containsExactlyElementsOf(totals);
            assertThat(numbers(course.outlook().remaining()))
                    .containsExactlyElementsOf(totals.stream()
                            .map(total -> total - state.sessions())
                            .toList());
        }
    }

    @Property(tries = COURSES)
    void theBeginningOfTheTerminationIsAsEnumerated(@ForAll("courses") List<Course> courses) {
        for (Course course : open(courses)) {
            CourseState state = course.state();
            Set<Integer> entries = state.phase() == Phase.TERMINATION
                    ? Set.of()
                    : Completions.terminationEntries(
                            course.protocol(), state.phase(), state.sessionsInPhasesLeft(), state.sessionsInPhase());
            assertThat(numbers(course.outlook().terminationBegins()))
                    .containsExactlyElementsOf(
                            entries.stream().map(before -> before + 1).toList());
        }
    }

    private static List<Course> open(List<Course> courses) {
        return courses.stream()
                .filter(course -> !course.state().status().isClosed())
                .toList();
    }

    /** The step, recorded as well as it can be. */
    private static CourseEvent taken(NextStep step, Course course) {
        NextEvent next = NextEvent.after(course);
        return switch (step.type()) {
            case COURSE_OPENED -> next.opening();
            case SESSION_HELD -> next.session(work(step));
            case SESSION_MISSED -> next.missed();
            case CONTACT_MADE -> next.contact();
            case FORMULATION_AGREED -> next.formulation(focus(course));
            case PHASE_ENTERED -> next.entering(step.phase().orElseThrow());
            case COURSE_CONCLUDED -> next.conclusion();
            case COURSE_DISCONTINUED -> next.discontinuation();
            case RECORD_CORRECTED -> throw new IllegalArgumentException("A correction is no step of a course.");
        };
    }

    /** What a session must do; areas are found everywhere if a formulation waits for that. */
    private static ImmutableList<Activity> work(NextStep step) {
        Iterable<Activity> found =
                step.tasks().isEmpty() ? ImmutableList.of() : TaskActivities.found(ProblemArea.values());
        return ImmutableList.copyOf(Iterables.concat(found, TaskActivities.tasks(step.tasks())));
    }

    /** As few areas as the focus needs, those that are identified first. */
    private static ProblemArea[] focus(Course course) {
        ImmutableSet<ProblemArea> identified = course.state().areasIdentified();
        Iterable<ProblemArea> rest = Sets.difference(ImmutableSet.copyOf(ProblemArea.values()), identified);
        int needed = course.protocol().focus().min();
        return Iterables.toArray(Iterables.limit(Iterables.concat(identified, rest), needed), ProblemArea.class);
    }

    private static Collection<Integer> numbers(Optional<Bounds> bounds) {
        return bounds.map(range -> IntStream.rangeClosed(range.min(), range.maxOr(range.min())))
                .orElse(IntStream.empty())
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<List<Course>> courses() {
        return Courses.nearlyValid(protocols()).map(OutlookProperties::recorded);
    }

    /** A course after every event; every other one observed, so that all kinds of departures are in it. */
    private static List<Course> recorded(Submitted submitted) {
        boolean observed = submitted.events().size() % 2 == 0;
        Course course = observed ? Course.observing(submitted.protocol()) : Course.enforcing(submitted.protocol());
        List<Course> courses = new ArrayList<>(List.of(course));
        for (CourseEvent event : submitted.events()) {
            course = course.record(event).course();
            courses.add(course);
        }
        return courses;
    }

    private static Arbitrary<Protocol> protocols() {
        return Mixtures.mostly(1, Arbitraries.just(Protocols.standard()), RandomProtocols.any());
    }
}
