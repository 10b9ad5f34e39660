package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Writes a scale, property by property. */
final class ScaleWriter {

    private final JsonOutput output;

    ScaleWriter(JsonOutput output) {
        this.output = output;
    }

    void write(Scale scale) {
        output.text("id", scale.id());
        output.text("title", scale.title());
        output.text("source", scale.source());
        if (scale.rater() != Rater.CLIENT) {
            output.word("rater", scale.rater());
        }
        output.text("language", scale.language());
        output.text("license", scale.license().notice());
        text("stem", scale.stem());
        if (!scale.items().isEmpty()) {
            output.object("items", to -> items(scale));
        }
        scale.difficulty().ifPresent(item -> output.object("difficulty", to -> difficulty(scale, item)));
        output.bounds("total", scale.totalRange());
        thresholds(scale);
        numbers("suicideItems", scale.suicideItems());
        numbers("reversedItems", scale.reversedItems());
        if (scale.displayFactor() != 1) {
            output.number("displayFactor", scale.displayFactor());
        }
        text("panelCode", scale.panelCode());
        text("totalCode", scale.totalCode());
    }

    private void items(Scale scale) {
        output.number("count", scale.items().size());
        ranges(scale);
        texts("wording", scale, ScaleItem::wording);
        answers("answers", scale, ScaleItem::answers);
        texts("codes", scale, ScaleItem::code);
        answers("answerCodes", scale, ScaleItem::answerCodes);
    }

    /**
     * A number for a range that all items share, otherwise a list of the maximums, and of the minimums if they differ.
     */
    private void ranges(Scale scale) {
        ImmutableList<Integer> min =
                eachItem(scale, number -> scale.scores(number).min());
        ImmutableList<Integer> max =
                eachItem(scale, number -> scale.scores(number).max().orElseThrow());
        numbers("min", min, ImmutableSet.copyOf(min).size() == 1);
        numbers("max", max, scale.itemRange().isPresent());
    }

    private void numbers(String name, ImmutableList<Integer> numbers, boolean areOne) {
        if (areOne) {
            output.number(name, numbers.get(0));
        } else {
            output.list(name, numbers, output::number);
        }
    }

    private static ImmutableList<Integer> eachItem(Scale scale, IntUnaryOperator value) {
        return IntStream.rangeClosed(1, scale.items().size())
                .map(value)
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private void texts(String name, Scale scale, Function<ScaleItem, Optional<String>> text) {
        ImmutableList<String> texts = scale.items().stream()
                .flatMap(item -> text.apply(item).stream())
                .collect(ImmutableList.toImmutableList());
        if (!texts.isEmpty()) {
            output.list(name, texts, output::text);
        }
    }

    /** One list for all items if they share it, otherwise a list of lists. */
    private void answers(String name, Scale scale, Function<ScaleItem, ImmutableList<String>> answers) {
        ImmutableSet<ImmutableList<String>> different =
                scale.items().stream().map(answers).collect(ImmutableSet.toImmutableSet());
        if (different.size() > 1) {
            output.list(name, scale.items(), item -> output.list(answers.apply(item), output::text));
        } else {
            texts(name, different.iterator().next());
        }
    }

    private void difficulty(Scale scale, ScaleItem item) {
        text("wording", item.wording());
        texts("answers", item.answers());
        text("code", item.code());
        texts("answerCodes", item.answerCodes());
        if (scale.recordsDifficulty()) {
            output.flag("recorded", true);
        }
    }

    private void thresholds(Scale scale) {
        if (!scale.bands().isEmpty()) {
            output.list(
                    "bands",
                    scale.bands(),
                    band -> output.object(to -> {
                        to.number("from", band.from());
                        to.text("title", band.title());
                    }));
        }
        output.number("caseFrom", scale.caseness());
        text("caseRequires", scale.casenessRequires());
        output.number("remissionBelow", scale.remission());
        output.number("reliableChange", scale.reliableChange());
        if (scale.direction() == Direction.MORE_IS_BETTER) {
            output.flag("moreIsBetter", true);
        }
    }

    private void texts(String name, ImmutableList<String> texts) {
        if (!texts.isEmpty()) {
            output.list(name, texts, output::text);
        }
    }

    private void numbers(String name, ImmutableSet<Integer> numbers) {
        if (!numbers.isEmpty()) {
            output.list(name, numbers, output::number);
        }
    }

    private void text(String name, Optional<String> text) {
        text.ifPresent(present -> output.text(name, present));
    }
}
