package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;

/**
 * The places at which each move can be made on any way to an arrival: every state that is reached without breaking a
 * rule, of which only those count from which the arrival is reached. Used once.
 */
final class WayPlaces {

    private final WayMoves moves;
    private final List<Stop> stops = new ArrayList<>();
    private final Map<Essence, Stop> byEssence = new HashMap<>();

    /** A state, and the moves that are made in it. */
    private static final class Stop {

        private final CourseState state;
        private final List<Leg> legs = new ArrayList<>();
        private boolean arrives;

        Stop(CourseState state) {
            this.state = state;
        }

        /** Looks at the moves again; true if a way to an arrival is found for the first time. */
        boolean findsArrival() {
            boolean found = !arrives && legs.stream().anyMatch(Leg::arrives);
            arrives |= found;
            return found;
        }
    }

    private record Leg(WayMove move, Stop from, Stop to) {

        boolean arrives() {
            return move == WayMove.ARRIVAL || to.arrives;
        }
    }

    private WayPlaces(WayMoves moves) {
        this.moves = moves;
    }

    static WayPlaces from(WayMoves moves, CourseState start) {
        WayPlaces all = new WayPlaces(moves);
        all.stop(start);
        for (int next = 0; next < all.stops.size(); next++) {
            all.expand(all.stops.get(next));
        }
        all.findArrivals();
        return all;
    }

    private Stop stop(CourseState state) {
        return byEssence.computeIfAbsent(moves.essence(state), essence -> {
            Stop stop = new Stop(state);
            stops.add(stop);
            return stop;
        });
    }

    private void expand(Stop from) {
        if (!moves.lacksSessions(from.state)) {
            add(from, WayMove.ARRIVAL);
        }
        moves.in(from.state).forEach(move -> add(from, move));
    }

    private void add(Stop from, WayMove move) {
        CourseEvent event = moves.event(move, from.state, SessionWork.EVERYTHING);
        if (moves.broken(move, from.state, event).isEmpty()) {
            CourseState after = moves.after(from.state, event);
            Stop to = move == WayMove.ARRIVAL ? new Stop(after) : stop(after);
            if (from != to) {
                from.legs.add(new Leg(move, from, to));
            }
        }
    }

    /** Few rounds, since most moves lead to states that are found later. */
    private void findArrivals() {
        boolean found;
        do {
            found = false;
            for (int i = stops.size() - 1; i >= 0; i--) {
                found |= stops.get(i).findsArrival();
            }
        } while (found);
    }

    /** After how many sessions a move can have been made in a phase; it has to be part of some way. */
    Bounds after(WayMove move, Phase phase) {
        IntSummaryStatistics sessions = stops.stream()
                .flatMap(stop -> stop.legs.stream())
                .filter(leg -> leg.move == move && leg.arrives() && leg.from.state.phase() == phase)
                .mapToInt(leg -> leg.to.state.sessions())
                .summaryStatistics();
        return Bounds.between(sessions.getMin(), sessions.getMax());
    }
}
