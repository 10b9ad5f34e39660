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
    private final List<Place> places = new ArrayList<>();
    private final Map<Essence, Place> byEssence = new HashMap<>();

    /** A state, and the moves that lead away from it. */
    private static final class Place {

        private final CourseState state;
        private final List<Arc> arcs = new ArrayList<>();
        private boolean arrives;

        Place(CourseState state) {
            this.state = state;
        }

        /** Looks at the moves again; true if a way to an arrival is found for the first time. */
        boolean findsArrival() {
            boolean found = !arrives && arcs.stream().anyMatch(Arc::arrives);
            arrives |= found;
            return found;
        }
    }

    private record Arc(WayMove move, Place from, Place to) {

        boolean arrives() {
            return move == WayMove.ARRIVAL || to.arrives;
        }
    }

    private WayPlaces(WayMoves moves) {
        this.moves = moves;
    }

    static WayPlaces from(WayMoves moves, CourseState start) {
        WayPlaces all = new WayPlaces(moves);
        all.place(start);
        for (int next = 0; next < all.places.size(); next++) {
            all.expand(all.places.get(next));
        }
        all.findArrivals();
        return all;
    }

    private Place place(CourseState state) {
        return byEssence.computeIfAbsent(moves.essence(state), essence -> {
            Place place = new Place(state);
            places.add(place);
            return place;
        });
    }

    private void expand(Place from) {
        if (!moves.lacksSessions(from.state)) {
            add(from, WayMove.ARRIVAL);
        }
        moves.in(from.state).forEach(move -> add(from, move));
    }

    private void add(Place from, WayMove move) {
        CourseEvent event = moves.event(move, from.state, SessionWork.EVERYTHING);
        if (moves.broken(move, from.state, event).isEmpty()) {
            CourseState after = moves.after(from.state, event);
            Place to = move == WayMove.ARRIVAL ? new Place(after) : place(after);
            if (from != to) {
                from.arcs.add(new Arc(move, from, to));
            }
        }
    }

    /** Few rounds, since most moves lead to states that are found later. */
    private void findArrivals() {
        boolean found;
        do {
            found = false;
            for (int i = places.size() - 1; i >= 0; i--) {
                found |= places.get(i).findsArrival();
            }
        } while (found);
    }

    /** After how many sessions a move can have been made in a phase; it has to be part of some way. */
    Bounds after(WayMove move, Phase phase) {
        IntSummaryStatistics sessions = places.stream()
                .flatMap(place -> place.arcs.stream())
                .filter(arc -> arc.move == move && arc.arrives() && arc.from.state.phase() == phase)
                .mapToInt(arc -> arc.to.state.sessions())
                .summaryStatistics();
        return Bounds.between(sessions.getMin(), sessions.getMax());
    }
}
