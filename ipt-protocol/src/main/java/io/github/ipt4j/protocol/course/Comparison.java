package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.CorrectionEffect.Advised;
import io.github.ipt4j.protocol.course.CorrectionEffect.Renumbered;
import io.github.ipt4j.protocol.course.CorrectionEffect.Taken;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.risk.RiskFlag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Compares a course before and after a correction. */
final class Comparison {

    private final Course before;
    private final Course after;
    private final OptionalInt removed;
    private final OptionalInt added;

    private Comparison(Course before, RecordCorrected correction, Course after) {
        this.before = before;
        this.after = after;
        this.removed = correction.removes();
        this.added = correction.adds().isPresent() ? OptionalInt.of(after.entries()) : OptionalInt.empty();
    }

    static CorrectionEffect of(Course before, RecordCorrected correction, Course after) {
        return new Comparison(before, correction, after).effect();
    }

    private CorrectionEffect effect() {
        return new CorrectionEffectValue(
                removed,
                added,
                renumbered(),
                DifferenceValue.of(before.state().tasksDone(), after.state().tasksDone(), task -> task),
                DifferenceValue.of(deviating(before), deviating(after), this::place),
                DifferenceValue.of(taken(before), taken(after), measure -> measure),
                DifferenceValue.of(before.risk().flags(), after.risk().flags(), Comparison::concern),
                DifferenceValue.of(
                        advised(before),
                        advised(after),
                        advised -> Arrays.asList(place(advised.entry()), advised.kind())));
    }

    /** The entry, or the one that it replaces. */
    private int place(int entry) {
        return added.equals(OptionalInt.of(entry)) ? removed.orElse(entry) : entry;
    }

    private ImmutableList<Renumbered> renumbered() {
        Map<Integer, Integer> numbers = new HashMap<>();
        before.history().sessions().forEach(session -> numbers.put(session.entry(), session.number()));
        return after.history().sessions().stream()
                .map(session -> new CorrectionEffectValue.RenumberedValue(
                        session.entry(),
                        numbers.getOrDefault(place(session.entry()), session.number()),
                        session.number()))
                .filter(session -> session.from() != session.to())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> deviating(Course course) {
        return course.history().deviations().stream()
                .map(AcceptedEvent::entry)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Taken> taken(Course course) {
        return course.history().events().stream().flatMap(Comparison::taken).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Taken> taken(AcceptedEvent accepted) {
        return Advisor.assessments(accepted.event()).stream()
                .map(assessment ->
                        new CorrectionEffectValue.TakenValue(accepted.event().date(), assessment));
    }

    /** What makes two flags the same concern, whatever the number of the session now is and whether it was reviewed. */
    private static Object concern(RiskFlag flag) {
        return Arrays.asList(flag.opened(), flag.scale(), flag.isRefused());
    }

    private static ImmutableList<Advised> advised(Course course) {
        return Ledger.inForce(course).stream().flatMap(Comparison::advisedOn).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Advised> advisedOn(Course after) {
        Ledger link = Objects.requireNonNull(after.ledger());
        return Advisor.advise(link.before(), link.latest(), after).stream()
                .map(advisory -> new CorrectionEffectValue.AdvisedValue(after.entries(), advisory.kind()));
    }
}
