package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the guards of the libraries read, and their actions write: sessions and tasks of one course. Where the course stands is
 * the library's to know.
 */
final class Ledger {

    /** What the stages and the guards together know. */
    static final RuleSet RULES = RuleSet.of(
                    Rule.COURSE_NOT_OPEN,
                    Rule.COURSE_ALREADY_OPEN,
                    Rule.COURSE_CLOSED,
                    Rule.PHASE_ORDER,
                    Rule.PHASE_MINIMUM,
                    Rule.PHASE_MAXIMUM,
                    Rule.COURSE_WINDOW,
                    Rule.FORMULATION_PHASE)
            .union(RuleSet.of(Stream.of(Task.values()).map(Rule::of).toList()));

    private @Nullable CourseEvent event;
    private int submitted;
    private long accepted;
    private int left;
    private int held;
    private int tasks;

    /** Takes an event in hand; an action that follows accepts it. */
    void submit(CourseEvent next) {
        event = next;
        submitted++;
    }

    /** Bit i is set if event i was accepted. */
    long accepted() {
        return accepted;
    }

    boolean mayHold(Phase phase) {
        return Standard.hasRoom(phase, left, held + 1);
    }

    boolean mayLeave(Phase phase, Phase next) {
        return isDone(phase) && Standard.hasRoom(next, left + held, 0);
    }

    boolean mayConclude() {
        return isDone(Phase.TERMINATION) && Standard.MIN <= left + held && left + held <= Standard.MAX;
    }

    private boolean isDone(Phase phase) {
        return !Standard.isShort(phase, held) && Standard.undone(phase, tasks) == 0;
    }

    void hold(Phase phase) {
        if (event instanceof SessionHeld session) {
            held++;
            tasks |= Standard.counting(phase, Standard.tasks(session.session().activities()));
            accept();
        }
    }

    void agree(Phase phase) {
        tasks |= Standard.counting(phase, Standard.bit(Task.FORMULATION_AGREED));
        accept();
    }

    void leave() {
        left += held;
        held = 0;
        accept();
    }

    /** Accepts the event in hand. */
    void accept() {
        accepted |= 1L << (submitted - 1);
    }
}
