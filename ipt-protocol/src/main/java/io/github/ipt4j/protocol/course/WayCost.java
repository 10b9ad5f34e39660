package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.RuleSet;
import java.util.Comparator;

/**
 * What moves cost, the dearest first.
 *
 * @param unwaivable rules broken that no deviation can waive
 * @param broken other rules broken
 * @param sessions sessions held
 * @param steps other events
 * @param elsewhere sessions outside of the intermediate phase, those of the last one twice
 */
record WayCost(int unwaivable, int broken, int sessions, int steps, int elsewhere) implements Comparable<WayCost> {

    static final WayCost NONE = new WayCost(0, 0, 0, 0, 0);

    private static final Comparator<WayCost> DEAREST_FIRST = Comparator.comparingInt(WayCost::unwaivable)
            .thenComparingInt(WayCost::broken)
            .thenComparingInt(WayCost::sessions)
            .thenComparingInt(WayCost::steps)
            .thenComparingInt(WayCost::elsewhere);

    WayCost plus(WayMove move, Phase phase, RuleSet rules) {
        int waivable = rules.intersect(RuleSet.WAIVABLE).size();
        int held = move == WayMove.SESSION ? 1 : 0;
        return new WayCost(
                unwaivable + rules.size() - waivable,
                broken + waivable,
                sessions + held,
                steps + 1 - held,
                elsewhere + held * elsewhere(phase));
    }

    private static int elsewhere(Phase phase) {
        return switch (phase) {
            case INITIAL -> 1;
            case INTERMEDIATE -> 0;
            case TERMINATION -> 2;
        };
    }

    @Override
    public int compareTo(WayCost other) {
        return DEAREST_FIRST.compare(this, other);
    }
}
