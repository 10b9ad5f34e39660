package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The least work that the sessions of a way must do, found by leaving out what can be left out: the machine judges the
 * way again each time. Work is left to later sessions where it can be. Used once.
 */
final class LeastWork {

    private final WayMoves moves;
    private final CourseState start;
    private final List<WayStretch> stretches;
    private final List<SessionWork> work;

    private LeastWork(WayMoves moves, CourseState start, List<WayStretch> stretches) {
        this.moves = moves;
        this.start = start;
        this.stretches = stretches;
        this.work = new ArrayList<>(Collections.nCopies(stretches.size(), SessionWork.EVERYTHING));
    }

    static LeastWork of(WayMoves moves, CourseState start, List<WayStretch> stretches) {
        LeastWork least = new LeastWork(moves, start, stretches);
        for (int i = 0; i < stretches.size(); i++) {
            least.leaveOut(i);
        }
        return least;
    }

    private void leaveOut(int stretch) {
        if (isKeptWith(stretch, SessionWork.NOTHING)) {
            work.set(stretch, SessionWork.NOTHING);
            return;
        }
        for (Task task : Task.values()) {
            leaveOut(stretch, task);
        }
        for (ProblemArea area : ProblemArea.values()) {
            SessionWork less = work.get(stretch).without(area);
            if (isKeptWith(stretch, less)) {
                work.set(stretch, less);
            }
        }
    }

    /** The work of a stretch. */
    SessionWork of(int stretch) {
        return work.get(stretch);
    }

    /** The areas of a stretch in which nothing else can take the place of a difficulty. */
    int namedAreas(int stretch) {
        SessionWork least = work.get(stretch);
        int named = 0;
        for (ProblemArea area : Bits.areas(least.areas())) {
            if (!isKeptWith(stretch, least.withAllAreas().without(area))) {
                named |= Bits.of(area);
            }
        }
        return named;
    }

    /** Identifying a difficulty explores the area too, so that the task is left out together with that. */
    private void leaveOut(int stretch, Task task) {
        SessionWork without = work.get(stretch).without(task);
        SessionWork tried = TaskWork.explored(task).map(without::without).orElse(without);
        if (isKeptWith(stretch, tried)) {
            work.set(stretch, without);
        }
    }

    private boolean isKeptWith(int stretch, SessionWork tried) {
        SessionWork kept = work.set(stretch, tried);
        boolean keeps = breaksNothing();
        work.set(stretch, kept);
        return keeps;
    }

    private boolean breaksNothing() {
        CourseState state = start;
        for (int i = 0; i < stretches.size(); i++) {
            WayMove move = stretches.get(i).move();
            for (int times = stretches.get(i).times(); times > 0; times--) {
                CourseEvent event = moves.event(move, state, work.get(i));
                if (!moves.broken(move, state, event).isEmpty()) {
                    return false;
                }
                state = moves.after(state, event);
            }
        }
        return true;
    }
}
