package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a Bundle says of one measure, until it is clear whether it can be taken. Used once, by one thread. */
final class MeasureDraft {

    private final Scale scale;
    private final BundleResource source;
    private final ListMultimap<Integer, ReadValue> items = ArrayListMultimap.create();
    private final List<ReadValue> totals = new ArrayList<>();
    private final List<ReadValue> difficulties = new ArrayList<>();
    private final List<ForeignFinding> findings = new ArrayList<>();
    private boolean retracted;
    private boolean totalIsNamed;

    MeasureDraft(Scale scale, BundleResource source) {
        this.scale = scale;
        this.source = source;
    }

    BundleResource source() {
        return source;
    }

    Scale scale() {
        return scale;
    }

    /** Adds what stands where a part of the scale is expected. */
    void add(MeasureRole role, ReadValue value) {
        switch (role.part()) {
            case ITEM -> items.put(role.item(), value);
            case DIFFICULTY -> difficulties.add(value);
            case PANEL, TOTAL -> {
                totals.add(value);
                totalIsNamed |=
                        role.part() == MeasureRole.Part.TOTAL && value.number().isPresent();
            }
        }
    }

    void add(ForeignFinding finding) {
        findings.add(finding);
    }

    /** The measure was withdrawn, and says nothing about safety either. */
    void retract() {
        retracted = true;
    }

    boolean hasTotal() {
        return totals.stream().anyMatch(total -> total.number().isPresent());
    }

    int itemsSeen() {
        return items.keySet().size();
    }

    /** Finds what is wrong with it, adds all findings to the others', and returns the measure if it can be taken. */
    Optional<Assessment> finish(List<ForeignFinding> all) {
        items.asMap().values().forEach(answers -> check(answers, ForeignFindingKind.ANSWER_CONTRADICTS));
        check(totals, ForeignFindingKind.TOTALS_SEVERAL);
        check(difficulties, ForeignFindingKind.ANSWER_CONTRADICTS);
        checkWhole();
        Optional<Assessment> assessment = isRefused() ? Optional.empty() : assessment();
        all.addAll(findings);
        safety(assessment).ifPresent(all::add);
        return assessment;
    }

    private boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.kind().effect() == FindingEffect.NOT_TAKEN);
    }

    private void check(Iterable<ReadValue> values, ForeignFindingKind contradiction) {
        OptionalInt first = OptionalInt.empty();
        for (ReadValue value : values) {
            value.problem().ifPresent(kind -> found(kind, value.place()));
            value.remark().ifPresent(kind -> found(kind, value.place()));
            if (first.isPresent() && value.score().isPresent() && !first.equals(value.score())) {
                found(contradiction, value.place());
            }
            first = value.score().isPresent() ? value.score() : first;
        }
    }

    private void found(ForeignFindingKind kind, BundlePlace place) {
        findings.add(ForeignFinding.of(kind, place, "scale", scale));
    }

    private void checkWhole() {
        boolean answered =
                items.values().stream().anyMatch(value -> value.number().isPresent());
        if (!isRefused() && !answered && !hasTotal()) {
            found(ForeignFindingKind.NOTHING_IN_IT, source.place());
        } else if (!answered && hasTotal() && !totalIsNamed) {
            found(ForeignFindingKind.CODE_AMBIGUOUS, source.place());
        } else if (!answered && hasTotal() && scale.displayFactor() > 1) {
            found(ForeignFindingKind.TOTAL_DISPLAYED, source.place());
        }
    }

    private Optional<Assessment> assessment() {
        Assessment.Builder builder = Assessment.builder(scale);
        OptionalInt total = score(totals);
        ImmutableList<OptionalInt> answers = answers();
        ImmutableList<Integer> unanswered = IntStream.rangeClosed(1, answers.size())
                .filter(number -> answers.get(number - 1).isEmpty())
                .boxed()
                .collect(ImmutableList.toImmutableList());
        boolean itemsKnown = unanswered.size() < answers.size();
        if (itemsKnown) {
            builder.answers(answers);
        }
        if (itemsKnown && !unanswered.isEmpty()) {
            unanswered(unanswered, total);
        } else {
            total.ifPresent(builder::total);
        }
        score(difficulties).ifPresent(builder::difficulty);
        if (!builder.problems().isEmpty()) {
            found(ForeignFindingKind.TOTAL_CONTRADICTS, source.place());
            return Optional.empty();
        }
        return Optional.of(builder.build());
    }

    private void unanswered(ImmutableList<Integer> numbers, OptionalInt total) {
        findings.add(
                ForeignFinding.of(ForeignFindingKind.UNANSWERED, source.place(), "scale", scale, "items", numbers));
        if (total.isPresent()) {
            found(ForeignFindingKind.TOTAL_BESIDE_UNANSWERED, source.place());
        }
    }

    private ImmutableList<OptionalInt> answers() {
        return IntStream.rangeClosed(1, scale.items().size())
                .mapToObj(number -> score(items.get(number)))
                .collect(ImmutableList.toImmutableList());
    }

    private static OptionalInt score(List<ReadValue> values) {
        return values.stream()
                .map(ReadValue::score)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** What it says about suicide, whether it is taken or not, unless it was withdrawn. */
    private Optional<ForeignFinding> safety(Optional<Assessment> assessment) {
        if (retracted || scale.suicideItems().isEmpty()) {
            return Optional.empty();
        }
        Optional<ReadValue> above = scale.suicideItems().stream()
                .flatMap(number -> items.get(number).stream())
                .filter(value -> value.number().orElse(0) > 0)
                .findFirst();
        if (above.isPresent()) {
            return Optional.of(ForeignFinding.of(
                    ForeignFindingKind.SUICIDE_ABOVE_ZERO, above.get().place(), "scale", scale));
        }
        Optional<Boolean> known = assessment.or(this::byTotal).flatMap(Assessment::suicideItemAnswered);
        if (known.isPresent() && !known.get()) {
            return Optional.empty();
        }
        ForeignFindingKind kind =
                known.isPresent() ? ForeignFindingKind.SUICIDE_ABOVE_ZERO : ForeignFindingKind.SUICIDE_UNKNOWN;
        return Optional.of(ForeignFinding.of(kind, source.place(), "scale", scale));
    }

    /** A total that cannot be reached with the item at zero shows it even where the measure is not taken. */
    private Optional<Assessment> byTotal() {
        return totals.stream()
                .map(ReadValue::score)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .max(Integer::compare)
                .map(total -> Assessment.ofTotal(scale, total));
    }
}
