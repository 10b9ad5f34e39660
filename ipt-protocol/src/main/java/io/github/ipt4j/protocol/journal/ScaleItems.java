package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The items of a scale in a file.
 *
 * @param items the items, in order
 * @param shared the range that they share, or empty if each has its own
 * @param ranges the range of each
 */
record ScaleItems(ImmutableList<ScaleItem> items, Optional<Bounds> shared, ImmutableList<Bounds> ranges) {

    static final ScaleItems NONE = new ScaleItems(ImmutableList.of(), Optional.empty(), ImmutableList.of());

    private static final Bounds COUNTS = Bounds.between(1, 500);
    private static final Bounds SCORES = Bounds.between(0, 10_000);

    static ScaleItems read(Json json) {
        return ObjectReader.read(json, ScaleItems::of);
    }

    private static ScaleItems of(ObjectReader fields) {
        int count = fields.number("count", COUNTS);
        Json min = fields.required("min");
        Json max = fields.required("max");
        boolean own = min.is(JsonTokenId.ID_START_ARRAY) || max.is(JsonTokenId.ID_START_ARRAY);
        ImmutableList<Bounds> ranges = ranges(numbers(min, count), max, numbers(max, count));
        List<ScaleItem> items = Collections.nCopies(count, ScaleItem.unworded());
        items = own ? each(items, ranges, ScaleItem::withScores) : items;
        items = each(items, texts(fields, "wording", count), ScaleItem::withWording);
        items = each(items, answers(fields, "answers", count), ScaleItem::withAnswers);
        items = each(items, texts(fields, "codes", count), ScaleItem::withCode);
        items = each(items, answers(fields, "answerCodes", count), ScaleItem::withAnswerCodes);
        return new ScaleItems(ImmutableList.copyOf(items), own ? Optional.empty() : Optional.of(ranges.get(0)), ranges);
    }

    /** The range of an object with a minimum and a maximum. */
    static Bounds range(Json json) {
        return ObjectReader.read(json, fields -> {
            int min = fields.number("min", Bounds.atLeast(0));
            return Bounds.between(min, fields.number("max", Bounds.atLeast(min)));
        });
    }

    private static ImmutableList<Bounds> ranges(List<Integer> min, Json place, List<Integer> max) {
        return IntStream.range(0, min.size())
                .mapToObj(i -> {
                    if (max.get(i) < min.get(i)) {
                        throw new Malformed(place.token(), "maximum");
                    }
                    return Bounds.between(min.get(i), max.get(i));
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** A number for all items, or one for each. */
    private static List<Integer> numbers(Json json, int count) {
        return json.is(JsonTokenId.ID_START_ARRAY)
                ? list(json, count, number -> Scalars.number(number, SCORES))
                : Collections.nCopies(count, Scalars.number(json, SCORES));
    }

    private static List<String> texts(ObjectReader fields, String name, int count) {
        return fields.optional(name, json -> list(json, count, Scalars::words)).orElse(ImmutableList.of());
    }

    /** A list of answers for all items, or a list of such lists, one for each. */
    private static List<ImmutableList<String>> answers(ObjectReader fields, String name, int count) {
        return fields.optional(
                        name,
                        json -> isListOfLists(json)
                                ? list(json, count, answers -> Scalars.list(answers, Scalars::words))
                                : Collections.nCopies(count, Scalars.list(json, Scalars::words)))
                .orElse(ImmutableList.of());
    }

    private static boolean isListOfLists(Json json) {
        return json.is(JsonTokenId.ID_START_ARRAY)
                && json.size() > 0
                && json.first().is(JsonTokenId.ID_START_ARRAY);
    }

    private static <T> ImmutableList<T> list(Json json, int count, Function<Json, T> type) {
        ImmutableList<T> list = Scalars.list(json, type);
        if (list.size() != count) {
            throw new Malformed(json.token(), Expectation.of("one-for-each").with("count", count));
        }
        return list;
    }

    /** The items with a value each, or as they are if there are no values. */
    private static <T> List<ScaleItem> each(
            List<ScaleItem> items, List<T> values, BiFunction<ScaleItem, T, ScaleItem> with) {
        return values.isEmpty()
                ? items
                : IntStream.range(0, items.size())
                        .mapToObj(i -> with.apply(items.get(i), values.get(i)))
                        .toList();
    }

    boolean isWorded() {
        return items.stream().anyMatch(ScaleDifficulty::isWorded);
    }

    /** The range of the items' sum. */
    Optional<Bounds> sum() {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Bounds.between(
                        ranges.stream().mapToInt(Bounds::min).sum(),
                        ranges.stream()
                                .mapToInt(range -> range.max().orElseThrow())
                                .sum()));
    }

    void addTo(Scale.Builder builder) {
        builder.addAllItems(items).itemRange(shared);
    }
}
