package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the steps of a way by what they say, and does no more than that. */
final class FollowedWay {

    private final Destination destination;
    private final boolean early;
    private Course course;

    private FollowedWay(Course course, Destination destination, boolean early) {
        this.course = course;
        this.destination = destination;
        this.early = early;
    }

    /** The course at its destination: the work of several sessions is done in the first or in the last of them. */
    static Course follow(Course course, Way way, boolean early) {
        FollowedWay followed = new FollowedWay(course, way.destination(), early);
        way.steps().forEach(followed::take);
        return followed.course;
    }

    private void take(WayStep step) {
        for (int i = 1; i <= Math.max(1, step.sessions()); i++) {
            int working = early ? 1 : step.sessions();
            ImmutableList<Activity> work = i == working ? work(step) : ImmutableList.of();
            course = course.record(event(step, work, step.sessions() - i)).orElseThrow();
        }
    }

    private CourseEvent event(WayStep step, ImmutableList<Activity> work, int later) {
        if (step.isGivenEvent()) {
            return given(work);
        }
        NextEvent next = NextEvent.after(course);
        return switch (step.type()) {
            case COURSE_OPENED -> next.opening();
            case SESSION_HELD -> onDay(step, later).orElse(next).session(work);
            case CONTACT_MADE -> next.contact(TaskActivities.measure());
            case FORMULATION_AGREED -> next.formulation();
            case PHASE_ENTERED -> next.entering(step.phase().orElseThrow());
            case COURSE_CONCLUDED -> next.conclusion();
            case SESSION_MISSED, COURSE_DISCONTINUED, RECORD_CORRECTED -> throw new AssertionError(step);
        };
    }

    private Optional<NextEvent> onDay(WayStep step, int sessionsLater) {
        return step.earliest()
                .map(last ->
                        last.minusDays((long) sessionsLater * course.protocol().cadenceDays()))
                .map(NextEvent.after(course)::on);
    }

    /** The event with the date and number that are due, waiving only what it then breaks. */
    private CourseEvent given(ImmutableList<Activity> work) {
        CourseEvent given = destination.event().orElseThrow();
        LocalDate today = course.state().latestDate().orElse(given.date());
        CourseEvent due = given instanceof SessionHeld session
                ? DueEvent.session(course.nextSessionNumber(), dueSession(today), work, session)
                : DueEvent.on(today, given);
        CourseEvent plain = due.toBuilder().deviation(Optional.empty()).build();
        RuleSet broken = course.machine().broken(course.state(), plain);
        return broken.isEmpty() || course.isObserving()
                ? plain
                : plain.deviating(
                        new Deviation(broken, given.deviation().orElseThrow().reason()));
    }

    private LocalDate dueSession(LocalDate today) {
        LocalDate next =
                course.state().latestSessionDate().map(date -> date.plusDays(1)).orElse(today);
        return next.isAfter(today) ? next : today;
    }

    private ImmutableList<Activity> work(WayStep step) {
        ImmutableList.Builder<Activity> work = ImmutableList.builder();
        List<ProblemArea> identified = identified(step);
        identified.forEach(area -> work.add(ExploreArea.of(area, true)));
        for (Task task : step.tasks()) {
            work.addAll(doing(task, identified));
        }
        return work.build();
    }

    /** The areas that are named, and as many others as are needed, the last first. */
    private List<ProblemArea> identified(WayStep step) {
        ImmutableList<ProblemArea> others = Sets.difference(
                        Sets.difference(
                                ImmutableSet.copyOf(ProblemArea.values()),
                                course.state().areasIdentified()),
                        step.namedAreas())
                .stream()
                .collect(ImmutableList.toImmutableList())
                .reverse();
        return Stream.concat(step.namedAreas().stream(), others.stream())
                .limit(step.areas())
                .toList();
    }

    private List<Activity> doing(Task task, List<ProblemArea> identified) {
        return switch (task) {
            case PROBLEM_PRESENTED ->
                List.of(PresentProblem.of(Stream.concat(course.state().areasIdentified().stream(), identified.stream())
                        .findFirst()
                        .orElseThrow()));
            case GRIEF_EXPLORED, ROLE_DISPUTE_EXPLORED, ROLE_TRANSITION_EXPLORED, INTERPERSONAL_DEFICITS_EXPLORED ->
                TaskActivities.task(task).stream()
                        .<Activity>map(found -> ExploreArea.of(((ExploreArea) found).area(), false))
                        .toList();
            default -> TaskActivities.task(task);
        };
    }
}
