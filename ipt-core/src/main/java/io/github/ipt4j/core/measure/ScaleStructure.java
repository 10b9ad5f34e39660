package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.ipt4j.core.Bounds;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a scale measures, who rates it and how it is scored, without its words. */
final class ScaleStructure {

    private static final ImmutableMap<String, Function<Scale, Object>> ATTRIBUTES =
            ImmutableMap.<String, Function<Scale, Object>>builder()
                    .put("rater", Scale::rater)
                    .put("items", ScaleStructure::ranges)
                    .put("difficulty", scale -> scale.difficulty().isPresent())
                    .put("recordsDifficulty", Scale::recordsDifficulty)
                    .put("totalRange", Scale::totalRange)
                    .put("bands", scale -> ImmutableList.copyOf(Lists.transform(scale.bands(), SeverityBand::from)))
                    .put("caseness", Scale::caseness)
                    .put("casenessRequires", scale -> scale.casenessRequires().isPresent())
                    .put("remission", Scale::remission)
                    .put("reliableChange", Scale::reliableChange)
                    .put("direction", Scale::direction)
                    .put("suicideItems", Scale::suicideItems)
                    .put("reversedItems", Scale::reversedItems)
                    .put("displayFactor", Scale::displayFactor)
                    .buildOrThrow();

    private ScaleStructure() {}

    /** The attributes in which two scales differ, in order. */
    static ImmutableList<String> differences(Scale one, Scale other) {
        return ATTRIBUTES.entrySet().stream()
                .filter(attribute -> !attribute
                        .getValue()
                        .apply(one)
                        .equals(attribute.getValue().apply(other)))
                .map(attribute -> attribute.getKey())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Bounds> ranges(Scale scale) {
        return IntStream.rangeClosed(1, scale.items().size())
                .mapToObj(scale::scores)
                .collect(ImmutableList.toImmutableList());
    }
}
