package io.github.ipt4j.examples.fhir.vocabulary;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.Scales;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes of LOINC that are used: those of the shipped scales. */
public final class LoincCodes {

    private LoincCodes() {}

    /**
     * Every code that the shipped scales have: of panels, totals, items and answers.
     *
     * @return the codes
     */
    public static ImmutableSortedSet<String> all() {
        return Scales.all().stream()
                .flatMap(LoincCodes::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static Stream<String> of(Scale scale) {
        Stream<Optional<String>> own = Stream.of(scale.panelCode(), scale.totalCode());
        Stream<ScaleItem> items = Stream.concat(scale.items().stream(), scale.difficulty().stream());
        return Stream.concat(
                own.flatMap(Optional::stream),
                items.flatMap(item -> Stream.concat(item.code().stream(), item.answerCodes().stream())));
    }
}
