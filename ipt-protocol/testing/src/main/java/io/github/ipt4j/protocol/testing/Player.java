package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.NextStep;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns moves into events, looking at each step how the course stands. Used once, by one thread. */
final class Player {

    private static final int TOO_LATE = 2;

    private final List<CourseEvent> submitted = new ArrayList<>();
    private Course course;

    private Player(Course course) {
        this.course = course;
    }

    /** Every event that the moves become, whether it is accepted or not, up to a few after the course is closed. */
    static ImmutableList<CourseEvent> events(Protocol protocol, List<Move> moves) {
        Player player = opened(protocol);
        int tooLate = 0;
        for (Move move : moves) {
            tooLate += player.course.state().status().isClosed() ? 1 : 0;
            if (tooLate <= TOO_LATE) {
                player.submit(player.event(move));
            }
        }
        return ImmutableList.copyOf(player.submitted);
    }

    /** The course that comes of those events that break no rule. */
    static Course conforming(Protocol protocol, List<Move> moves) {
        Player player = opened(protocol);
        for (Move move : moves) {
            Verdict verdict = player.course.record(player.event(move));
            player.course = verdict.type() == VerdictType.ACCEPTED ? verdict.course() : player.course;
        }
        return player.course;
    }

    /** The events that break no rule, and among them one that breaks some; where the slip breaks none, a second opening. */
    static ImmutableList<CourseEvent> slipping(Protocol protocol, List<Move> before, Move slip, List<Move> after) {
        Player player = opened(protocol);
        before.forEach(player::submitIfAccepted);
        CourseEvent event = player.event(slip);
        boolean rejected = player.course.record(event).type() == VerdictType.REJECTED;
        player.submit(rejected ? event : player.next().opening());
        after.forEach(player::submitIfAccepted);
        return ImmutableList.copyOf(player.submitted);
    }

    private void submitIfAccepted(Move move) {
        CourseEvent event = event(move);
        if (course.record(event).type() == VerdictType.ACCEPTED) {
            submit(event);
        }
    }

    private static Player opened(Protocol protocol) {
        Player player = new Player(Course.enforcing(protocol));
        player.submit(player.next().opening());
        return player;
    }

    /** Concludes a course, doing whatever is left to do, as soon as it can. */
    static Course concluded(Course course) {
        Player player = new Player(course);
        while (player.course.state().status() == CourseStatus.OPEN) {
            player.course = player.course.record(player.shortestWay()).orElseThrow();
        }
        return player.course;
    }

    private void submit(CourseEvent event) {
        submitted.add(event);
        course = course.record(event).course();
    }

    private NextEvent next() {
        return NextEvent.after(course);
    }

    private CourseEvent event(Move move) {
        return switch (move.kind()) {
            case WORK -> canHoldSession() ? work(move) : goOn();
            case OVERRUN -> work(move);
            case LEAVE -> canLeave() ? leave() : allWork(move);
            case FORMULATE -> formulate(move.details());
            case MISS -> next().daysLater(move.days()).missed();
            case CALL -> call(move);
            case STOP -> next().discontinuation();
            case OPEN -> next().opening();
            case MISNUMBER -> misnumbered(work(move), move.details().one());
            case LEAVE_OUT -> departing(leftOut(work(move), 1 + move.details().one() % 3));
            case TWICE_A_DAY -> departing(next().daysLater(0).session(move.beside()));
            case GO_BACK -> next().daysLater(-move.details().one() / 8).session(move.beside());
            case LEAVE_TOO_EARLY -> leave();
            case JUMP -> next().entering(move.details().one() % 2 == 0 ? Phase.TERMINATION : Phase.INTERMEDIATE);
            case DEPART -> departing(move.details().one() % 2 == 0 ? leave() : work(move));
            case DEVIATE -> work(move).deviating(move.deviation());
            case ANYTHING -> move.wild();
        };
    }

    /** Some of what is to do, and all of it if there is no later time. */
    private SessionHeld work(Move move) {
        Set<Task> outstanding = course.outlook().outstanding();
        Set<Task> chosen = dueNow().isEmpty() ? Sets.intersection(outstanding, move.tasks()) : outstanding;
        return session(move, chosen);
    }

    /** Leaves the phase, after the formulation if it is that which lacks. */
    private CourseEvent goOn() {
        boolean formulate = course.outlook().outstanding().contains(Task.FORMULATION_AGREED);
        return formulate ? next().formulation() : leave();
    }

    private SessionHeld allWork(Move move) {
        return session(move, course.outlook().outstanding());
    }

    private SessionHeld session(Move move, Set<Task> tasks) {
        return next().daysLater(move.days())
                .session(ImmutableList.<Activity>builder()
                        .addAll(activities(tasks))
                        .addAll(move.beside())
                        .build());
    }

    /** Activities that do tasks; for a formulation, they find areas for its focus. */
    private static ImmutableList<Activity> activities(Set<Task> tasks) {
        return tasks.contains(Task.FORMULATION_AGREED)
                ? ImmutableList.<Activity>builder()
                        .addAll(TaskActivities.tasks(tasks))
                        .addAll(TaskActivities.found(ProblemArea.values()))
                        .build()
                : TaskActivities.tasks(tasks);
    }

    private Set<Task> dueNow() {
        return step(EventType.SESSION_HELD).map(NextStep::tasks).orElse(ImmutableSet.of());
    }

    private Optional<NextStep> step(EventType... types) {
        Set<EventType> wanted = Set.of(types);
        return course.outlook().steps().stream()
                .filter(step -> wanted.contains(step.type()))
                .findFirst();
    }

    private boolean canHoldSession() {
        return step(EventType.SESSION_HELD).filter(NextStep::isPossible).isPresent();
    }

    private boolean canLeave() {
        return step(EventType.PHASE_ENTERED, EventType.COURSE_CONCLUDED)
                .filter(NextStep::isPossible)
                .isPresent();
    }

    private CourseEvent leave() {
        return course.state().phase().next().<CourseEvent>map(next()::entering).orElseGet(next()::conclusion);
    }

    private CourseEvent formulate(Move.Details details) {
        return details.one() % 4 == 0
                ? next().formulation(details.areas().toArray(new ProblemArea[0]))
                : next().formulation();
    }

    private CourseEvent call(Move move) {
        return next().daysLater(move.details().one() / 4)
                .contact(Stream.concat(Stream.of(TaskActivities.measure()), move.beside().stream())
                        .filter(activity -> ContactMade.ACTIVITY_TYPES.contains(activity.type()))
                        .toArray(Activity[]::new));
    }

    private static CourseEvent leftOut(SessionHeld event, int sessions) {
        return misnumbered(event, Math.min(event.session().number() + sessions, Limits.SESSION_NUMBERS.maxOr(0)));
    }

    private static CourseEvent misnumbered(SessionHeld event, int number) {
        Session session = event.session();
        return SessionHeld.of(
                Session.of(number, session.date(), session.activities().toArray(new Activity[0])));
    }

    /** The event, deviating from exactly those rules that it breaks and that can be waived. */
    private CourseEvent departing(CourseEvent event) {
        RuleSet broken = StateMachine.observing(course.protocol())
                .judge(course.state(), event)
                .intersect(RuleSet.WAIVABLE);
        return broken.isEmpty() ? event : event.deviating(new Deviation(broken, PrivateText.of("it happened")));
    }

    private CourseEvent shortestWay() {
        if (canLeave()) {
            return leave();
        }
        boolean formulate = course.outlook().outstanding().contains(Task.FORMULATION_AGREED)
                && course.state().areasIdentified().size()
                        >= course.protocol().focus().min();
        return formulate
                ? next().formulation()
                : next().session(activities(course.outlook().outstanding()));
    }
}
