package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.risk.RiskFlag;
import java.time.LocalDate;
import java.util.OptionalInt;

record CorrectionEffectValue(
        OptionalInt removed,
        OptionalInt added,
        ImmutableList<Renumbered> renumbered,
        Difference<Task> tasks,
        Difference<Integer> deviations,
        Difference<Taken> measures,
        Difference<RiskFlag> flags,
        Difference<Advised> advisories)
        implements CorrectionEffect {

    record RenumberedValue(int entry, int from, int to) implements Renumbered {}

    record TakenValue(LocalDate date, Assessment assessment) implements Taken {}

    record AdvisedValue(int entry, AdvisoryKind kind) implements Advised {}

    /** How many sessions were renumbered, and nothing of the client. */
    @Override
    public String toString() {
        return "CorrectionEffect[" + renumbered.size() + " sessions renumbered]";
    }
}
