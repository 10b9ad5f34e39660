package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state that was reached, the shortest way to it, and the states to which it leads. Used by one exploration. */
final class ReachedState {

    private final CourseState state;
    private final @Nullable ReachedState before;
    private final @Nullable CourseEvent event;
    private final List<ReachedState> successors = new ArrayList<>();
    private boolean concludes;

    private ReachedState(CourseState state, @Nullable ReachedState before, @Nullable CourseEvent event) {
        this.state = state;
        this.before = before;
        this.event = event;
        this.concludes = state.status() == CourseStatus.CONCLUDED;
    }

    static ReachedState first() {
        return new ReachedState(CourseState.UNOPENED, null, null);
    }

    ReachedState after(CourseEvent next, CourseState after) {
        return new ReachedState(after, this, next);
    }

    CourseState state() {
        return state;
    }

    void leadsTo(ReachedState successor) {
        successors.add(successor);
    }

    /** Whether some way leads from here to a conclusion, as far as it has been found. */
    boolean concludes() {
        return concludes;
    }

    /** Looks at the successors again; true if a way to a conclusion is found for the first time. */
    boolean findsConclusion() {
        if (!concludes && successors.stream().anyMatch(ReachedState::concludes)) {
            concludes = true;
            return true;
        }
        return false;
    }

    /** The events that lead here. */
    ImmutableList<CourseEvent> journal() {
        Deque<CourseEvent> events = new ArrayDeque<>();
        for (ReachedState node = this; node != null && node.event != null; node = node.before) {
            events.addFirst(node.event);
        }
        return ImmutableList.copyOf(events);
    }

    /** The events that lead here, and one more. */
    ImmutableList<CourseEvent> journal(CourseEvent next) {
        return ImmutableList.<CourseEvent>builder().addAll(journal()).add(next).build();
    }
}
