package io.github.ipt4j.examples.benchmarks.machine;

import static io.github.ipt4j.examples.benchmarks.machine.Stage.CONCLUDED;
import static io.github.ipt4j.examples.benchmarks.machine.Stage.DISCONTINUED;
import static io.github.ipt4j.examples.benchmarks.machine.Stage.INITIAL;
import static io.github.ipt4j.examples.benchmarks.machine.Stage.INTERMEDIATE;
import static io.github.ipt4j.examples.benchmarks.machine.Stage.TERMINATION;
import static io.github.ipt4j.examples.benchmarks.machine.Stage.UNOPENED;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Phase;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A transition of the chart that every library is given.
 *
 * @param from where the course stands
 * @param on what happens
 * @param to where the course then stands; the same stage for what the libraries call an internal transition
 * @param guard whether it may
 * @param action what it changes
 */
record Arrow(Stage from, Trigger on, Stage to, Predicate<Ledger> guard, Consumer<Ledger> action) {

    /** The whole chart; for a stage and a trigger there is at most one arrow. */
    static final ImmutableList<Arrow> ALL = ImmutableList.<Arrow>builder()
            .add(always(UNOPENED, Trigger.OPEN, INITIAL, Ledger::accept))
            .addAll(during(INITIAL, Phase.INITIAL))
            .add(agreeing(INITIAL, Phase.INITIAL))
            .add(new Arrow(
                    INITIAL,
                    Trigger.ENTER_INTERMEDIATE,
                    INTERMEDIATE,
                    ledger -> ledger.mayLeave(Phase.INITIAL, Phase.INTERMEDIATE),
                    Ledger::leave))
            .addAll(during(INTERMEDIATE, Phase.INTERMEDIATE))
            .add(agreeing(INTERMEDIATE, Phase.INTERMEDIATE))
            .add(new Arrow(
                    INTERMEDIATE,
                    Trigger.ENTER_TERMINATION,
                    TERMINATION,
                    ledger -> ledger.mayLeave(Phase.INTERMEDIATE, Phase.TERMINATION),
                    Ledger::leave))
            .addAll(during(TERMINATION, Phase.TERMINATION))
            .add(new Arrow(TERMINATION, Trigger.CONCLUDE, CONCLUDED, Ledger::mayConclude, Ledger::leave))
            .build();

    private static ImmutableList<Arrow> during(Stage stage, Phase phase) {
        return ImmutableList.of(
                new Arrow(stage, Trigger.HOLD, stage, ledger -> ledger.mayHold(phase), ledger -> ledger.hold(phase)),
                always(stage, Trigger.MISS, stage, Ledger::accept),
                always(stage, Trigger.DISCONTINUE, DISCONTINUED, Ledger::accept));
    }

    private static Arrow agreeing(Stage stage, Phase phase) {
        return always(stage, Trigger.AGREE, stage, ledger -> ledger.agree(phase));
    }

    private static Arrow always(Stage from, Trigger on, Stage to, Consumer<Ledger> action) {
        return new Arrow(from, on, to, ledger -> true, action);
    }

    boolean isInternal() {
        return from == to;
    }
}
