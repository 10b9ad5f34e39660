package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The distance of a record from a small protocol, searched plainly: every edit is tried at every event, cheapest first, without
 * a bound, and activities are recorded in any session, not in the last one. Written apart from what it is compared with.
 */
final class PlainSearch {

    private static final int MOST_NODES = 60_000;

    private final StateMachine machine;
    private final Protocol protocol;
    private final List<CourseEvent> record;
    private final Map<Place, Integer> costs = new HashMap<>();
    private final PriorityQueue<Found> open = new PriorityQueue<>(Comparator.comparingInt(Found::cost));

    private PlainSearch(Protocol protocol, List<CourseEvent> record) {
        this.machine = StateMachine.enforcing(protocol);
        this.protocol = protocol;
        this.record = record;
    }

    /** How many events are read, the state, and of each change of phase how many more were added than left out. */
    private record Place(int read, CourseState state, int intermediate, int termination, int conclusion) {

        Place with(int events, CourseState next) {
            return new Place(events, next, intermediate, termination, conclusion);
        }

        Place moving(CourseEvent change, int more) {
            if (change instanceof PhaseEntered entered) {
                return entered.phase() == Phase.INTERMEDIATE
                        ? new Place(read, state, intermediate + more, termination, conclusion)
                        : new Place(read, state, intermediate, termination + more, conclusion);
            }
            return new Place(read, state, intermediate, termination, conclusion + more);
        }

        int unmatched() {
            return Math.abs(intermediate) + Math.abs(termination) + Math.abs(conclusion);
        }
    }

    private record Found(Place place, int cost) {}

    /** The distance; empty if it takes too long to find. */
    static OptionalInt distance(Protocol protocol, List<CourseEvent> record) {
        return new PlainSearch(protocol, record).search();
    }

    private OptionalInt search() {
        reach(new Place(0, CourseState.UNOPENED, 0, 0, 0), 0);
        while (costs.size() < MOST_NODES) {
            Found found = open.remove();
            Place place = found.place;
            if (place.read > record.size()) {
                return OptionalInt.of(found.cost);
            }
            if (costs.getOrDefault(place, -1) == found.cost) {
                leave(place, found.cost);
            }
        }
        return OptionalInt.empty();
    }

    private void reach(Place place, int cost) {
        if (costs.getOrDefault(place, Integer.MAX_VALUE) > cost) {
            costs.put(place, cost);
            open.add(new Found(place, cost));
        }
    }

    private void leave(Place place, int cost) {
        boolean atEnd = place.read == record.size();
        if (atEnd) {
            reach(place.with(place.read + 1, place.state), cost + 2 * place.unmatched());
        } else {
            CourseEvent event = record.get(place.read);
            keep(place, cost, event, earliest(place.state, event));
            keep(place, cost, event, event.date());
            leaveOut(place, cost, event);
        }
        add(place, cost);
    }

    private static LocalDate earliest(CourseState state, CourseEvent event) {
        LocalDate latest = state.latestDate().orElse(LocalDate.of(1960, 1, 1));
        boolean next = event.type() == EventType.SESSION_HELD
                && state.latestSessionDate().equals(state.latestDate());
        return next && state.latestSessionDate().isPresent() ? latest.plusDays(1) : latest;
    }

    private void keep(Place place, int cost, CourseEvent event, LocalDate date) {
        int dated = cost + (date.equals(event.date()) ? 0 : 1);
        for (Variant variant : variants(place.state, event)) {
            accept(place, dated + variant.cost, Redating.on(date, variant.event), place.read + 1);
        }
    }

    private void accept(Place place, int cost, CourseEvent event, int read) {
        machine.transition(place.state, event).next().ifPresent(next -> reach(place.with(read, next), cost));
    }

    private void leaveOut(Place place, int cost, CourseEvent event) {
        Place after = place.with(place.read + 1, place.state);
        switch (event.type()) {
            case SESSION_HELD -> reach(after, cost + 4);
            case PHASE_ENTERED, COURSE_CONCLUDED -> reach(after.moving(event, -1), cost + 1);
            default -> reach(after, cost + 3);
        }
    }

    private void add(Place place, int cost) {
        if (place.state.status() != CourseStatus.OPEN) {
            return;
        }
        LocalDate latest = place.state.latestDate().orElseThrow();
        SessionHeld session = SessionHeld.of(Session.of(1, latest));
        for (Variant variant : variants(place.state, Redating.on(earliest(place.state, session), session))) {
            accept(place, cost + 4 + variant.cost, variant.event, place.read);
        }
        for (Variant variant : formulations(formulation(latest))) {
            accept(place, cost + 3, variant.event, place.read);
        }
        for (CourseEvent change : List.of(
                PhaseEntered.of(latest, Phase.INTERMEDIATE),
                PhaseEntered.of(latest, Phase.TERMINATION),
                CourseConcluded.of(latest))) {
            accept(place.moving(change, 1), cost + 1, change, place.read);
        }
    }

    private record Variant(CourseEvent event, int cost) {}

    private List<Variant> variants(CourseState state, CourseEvent event) {
        if (event instanceof SessionHeld held) {
            return sessions(state, held);
        }
        return event instanceof FormulationAgreed agreed ? formulations(agreed) : List.of(new Variant(event, 0));
    }

    private List<Variant> sessions(CourseState state, SessionHeld held) {
        List<Variant> sessions = new ArrayList<>();
        Set<Task> undone =
                new LinkedHashSet<>(Sets.difference(ImmutableSet.copyOf(protocol.tasks()), state.tasksDone()));
        undone.remove(Task.FORMULATION_AGREED);
        undone.remove(Task.PROBLEM_PRESENTED);
        for (Set<Task> tasks : Sets.powerSet(undone)) {
            for (Set<ProblemArea> areas : Sets.powerSet(ImmutableSet.copyOf(ProblemArea.values()))) {
                add(sessions, state, held, TaskActivities.tasks(tasks), areas);
            }
        }
        return sessions;
    }

    /** With the activities and areas, and with a problem in the first area that is then identified. */
    private void add(
            List<Variant> sessions, CourseState state, SessionHeld held, List<Activity> tasks, Set<ProblemArea> areas) {
        Set<Activity> recorded = new LinkedHashSet<>();
        areas.forEach(area -> recorded.add(ExploreArea.of(area, true)));
        recorded.addAll(tasks);
        sessions.add(session(state, held, recorded, List.of()));
        ImmutableList<Activity> known = ImmutableList.<Activity>builder()
                .addAll(recorded)
                .addAll(held.activities())
                .build();
        Set<ProblemArea> identified = new LinkedHashSet<>(state.areasIdentified());
        known.stream()
                .filter(activity -> activity instanceof ExploreArea explored && explored.identified())
                .forEach(activity -> identified.add(((ExploreArea) activity).area()));
        identified.stream()
                .limit(1)
                .forEach(area -> sessions.add(session(state, held, recorded, List.of(PresentProblem.of(area)))));
    }

    private static Variant session(CourseState state, SessionHeld held, Set<Activity> first, List<Activity> last) {
        return new Variant(
                SessionHeld.of(Session.builder()
                        .number(state.sessions() + 1)
                        .date(held.date())
                        .addAllActivities(first)
                        .addAllActivities(held.activities())
                        .addAllActivities(last)
                        .build()),
                first.size() + last.size());
    }

    private List<Variant> formulations(FormulationAgreed agreed) {
        List<Variant> formulations = new ArrayList<>();
        for (Set<ProblemArea> focus : Sets.powerSet(ImmutableSet.copyOf(ProblemArea.values()))) {
            for (int sessions : List.of(
                    agreed.plannedSessions(), Math.max(1, protocol.sessions().min()))) {
                for (int end : List.of(
                        agreed.plannedTermination(), protocol.termination().min())) {
                    int cost = (focus.equals(agreed.focus()) ? 0 : 1)
                            + (sessions == agreed.plannedSessions() ? 0 : 1)
                            + (end == agreed.plannedTermination() ? 0 : 1);
                    formulations.add(new Variant(
                            agreed.toBuilder()
                                    .focus(focus)
                                    .plannedSessions(sessions)
                                    .plannedTermination(end)
                                    .build(),
                            cost));
                }
            }
        }
        return formulations;
    }

    private FormulationAgreed formulation(LocalDate date) {
        return FormulationAgreed.builder()
                .date(date)
                .focus(ImmutableSet.of())
                .plannedSessions(Math.max(1, protocol.sessions().min()))
                .plannedTermination(protocol.termination().min())
                .build();
    }
}
