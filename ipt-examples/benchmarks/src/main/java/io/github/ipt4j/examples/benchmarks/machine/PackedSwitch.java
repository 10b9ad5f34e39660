package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.List;

/**
 * The floor: a switch over integers that changes integers. An event is packed into one beforehand: the place of its trigger
 * among all in the lowest bits, and above them the tasks that it does.
 */
@SuppressWarnings("EnumOrdinal") // Packed on purpose: the benchmark compares such code.
final class PackedSwitch implements Contestant {

    private static final int TRIGGER_BITS = 3;
    private static final int TRIGGER = (1 << TRIGGER_BITS) - 1;
    private static final int OPEN = 0;
    private static final int HOLD = 1;
    private static final int MISS = 2;
    private static final int AGREE = 3;
    private static final int ENTER_INTERMEDIATE = 4;
    private static final int ENTER_TERMINATION = 5;
    private static final int CONCLUDE = 6;
    private static final int DISCONTINUE = 7;
    private static final int INITIAL = 0;
    private static final int INTERMEDIATE = 1;
    private static final int TERMINATION = 2;
    private static final int UNOPENED = 3;
    private static final int CLOSED = 4;
    private static final Phase[] PHASES = Phase.values();

    private int stage;
    private int left;
    private int held;
    private int tasks;

    @Override
    public RuleSet rules() {
        return Ledger.RULES;
    }

    @Override
    public Playable prepare(List<CourseEvent> events) {
        int[] packed = events.stream().mapToInt(PackedSwitch::pack).toArray();
        return () -> play(packed);
    }

    private static int pack(CourseEvent event) {
        int tasks = event instanceof SessionHeld session
                ? Standard.tasks(session.session().activities())
                : Standard.bit(Task.FORMULATION_AGREED);
        return Trigger.of(event).ordinal() | tasks << TRIGGER_BITS;
    }

    private long play(int[] events) {
        stage = UNOPENED;
        left = 0;
        held = 0;
        tasks = 0;
        long accepted = 0;
        for (int i = 0; i < events.length; i++) {
            accepted |= accepts(events[i] & TRIGGER, events[i] >>> TRIGGER_BITS) ? 1L << i : 0;
        }
        return accepted;
    }

    private boolean accepts(int trigger, int done) {
        if (stage > TERMINATION) {
            return stage == UNOPENED && trigger == OPEN && moves(INITIAL);
        }
        return switch (trigger) {
            case HOLD -> Standard.hasRoom(PHASES[stage], left, held + 1) && holds(done);
            case MISS -> true;
            case AGREE -> stage != TERMINATION && does(done);
            case ENTER_INTERMEDIATE -> stage == INITIAL && isDone() && moves(INTERMEDIATE);
            case ENTER_TERMINATION ->
                stage == INTERMEDIATE
                        && isDone()
                        && Standard.hasRoom(Phase.TERMINATION, left + held, 0)
                        && moves(TERMINATION);
            case CONCLUDE ->
                stage == TERMINATION
                        && isDone()
                        && left + held >= Standard.MIN
                        && left + held <= Standard.MAX
                        && moves(CLOSED);
            case DISCONTINUE -> moves(CLOSED);
            default -> false;
        };
    }

    private boolean isDone() {
        return !Standard.isShort(PHASES[stage], held) && Standard.undone(PHASES[stage], tasks) == 0;
    }

    private boolean holds(int done) {
        held++;
        return does(done);
    }

    private boolean does(int done) {
        tasks |= Standard.counting(PHASES[stage], done);
        return true;
    }

    private boolean moves(int next) {
        left += held;
        held = 0;
        stage = next;
        return true;
    }
}
