package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import java.util.Comparator;
import java.util.OptionalInt;

/** Checks that a scale is consistent. */
final class ScaleCheck {

    private ScaleCheck() {}

    static void check(Scale scale) {
        Limits.requireId("The scale's id", scale.id());
        checkArgument(scale.totalRange().max().isPresent(), "totalRange must have a maximum; give both ends.");
        checkArgument(
                scale.items().isEmpty() == scale.itemRange().isEmpty(),
                "itemRange and items go together; give both, or neither for a scale that is recorded by its total.");
        scale.itemRange().ifPresent(item -> checkItems(scale, item));
        checkNumbers(scale, "suicideItems", scale.suicideItems());
        checkNumbers(scale, "reversedItems", scale.reversedItems());
        checkWording(scale);
        checkBands(scale);
        checkWithin(scale, "caseness", scale.caseness());
        checkWithin(scale, "remission", scale.remission());
        checkArgument(scale.reliableChange().orElse(1) > 0, "reliableChange must be at least 1 point.");
        checkArgument(scale.displayFactor() > 0, "displayFactor must be at least 1.");
    }

    private static void checkNumbers(Scale scale, String field, ImmutableSet<Integer> numbers) {
        checkArgument(
                Iterables.all(
                        numbers,
                        number -> number >= 1 && number <= scale.items().size()),
                "%s must be numbers of items, from 1.",
                field);
    }

    private static void checkItems(Scale scale, Bounds item) {
        checkArgument(item.max().isPresent(), "itemRange must have a maximum; give both ends.");
        int maximum = item.max().getAsInt();
        int number = scale.items().size();
        checkArgument(
                scale.totalRange().min() == (long) number * item.min()
                        && scale.totalRange().max().orElseThrow() == (long) number * maximum,
                "totalRange must be the range of the items' sum; give the minimum and the maximum sum.");
        int answers = maximum - item.min() + 1;
        checkArgument(
                Iterables.all(
                        scale.items(),
                        asked -> asked.answerCodes().isEmpty()
                                || asked.answerCodes().size() == answers),
                "answerCodes must hold a code for each score of the item, or none.");
    }

    private static void checkWording(Scale scale) {
        checkArgument(
                scale.license().permitsWording()
                        || Iterables.all(scale.items(), item -> item.wording().isEmpty()),
                "items must not carry wording that the license does not permit to be shipped; leave it out.");
        checkArgument(
                scale.license().permitsWording()
                        || scale.difficulty().flatMap(ScaleItem::wording).isEmpty(),
                "difficulty must not carry wording that the license does not permit to be shipped; leave it out.");
    }

    private static void checkBands(Scale scale) {
        checkArgument(
                Comparators.isInStrictOrder(
                        Lists.transform(scale.bands(), SeverityBand::from), Comparator.naturalOrder()),
                "bands must ascend; give them from the lowest total to the highest.");
        checkArgument(
                Iterables.all(scale.bands(), band -> scale.totalRange().contains(band.from())),
                "bands must begin within the range of totals.");
    }

    private static void checkWithin(Scale scale, String field, OptionalInt total) {
        checkArgument(
                total.isEmpty() || scale.totalRange().contains(total.getAsInt()),
                "%s must lie in the range of totals.",
                field);
    }
}
