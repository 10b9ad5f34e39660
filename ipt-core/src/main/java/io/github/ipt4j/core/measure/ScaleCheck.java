package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.wording.Message;
import java.util.OptionalInt;

/** Checks a scale for contradictions, attribute by attribute. */
final class ScaleCheck {

    private final Scale scale;
    private final ImmutableList.Builder<FieldProblem> problems = ImmutableList.builder();

    private ScaleCheck(Scale scale) {
        this.scale = scale;
    }

    static ImmutableList<FieldProblem> problems(Scale scale) {
        ScaleCheck check = new ScaleCheck(scale);
        check.words();
        check.ranges();
        check.itemNumbers("suicideItems", scale.suicideItems());
        check.itemNumbers("reversedItems", scale.reversedItems());
        check.bands();
        check.thresholds();
        return check.problems.build();
    }

    private void words() {
        require(Limits.isId(scale.id()), "id", expected("id").with("length", Limits.ID_LENGTH));
        require(!scale.language().isBlank(), "language", expected("language"));
        if (!scale.license().permitsWording()) {
            withheld("stem", scale.stem().isEmpty());
            withheld("items", !Iterables.any(scale.items(), ScaleCheck::isWorded));
            withheld(
                    "difficulty",
                    scale.difficulty().filter(ScaleCheck::isWorded).isEmpty());
        }
    }

    private void withheld(String field, boolean isUnworded) {
        require(isUnworded, field, expected("no-wording"));
    }

    private static boolean isWorded(ScaleItem item) {
        return item.wording().isPresent() || !item.answers().isEmpty();
    }

    private void ranges() {
        boolean closed = scale.totalRange().max().isPresent();
        require(closed, "totalRange", expected("closed-range"));
        if (hasOneRangeForEachItem() && areRangesClosed() && closed) {
            ScaleItemsCheck.problems(scale).forEach(problems::add);
            require(isSum(scale.totalRange()), "totalRange", expected("sum-range"));
        }
    }

    /** Either all items share a range, or each has its own; a scale without items has no range of items. */
    private boolean hasOneRangeForEachItem() {
        boolean shared = scale.itemRange().isPresent();
        boolean fits = scale.items().isEmpty()
                ? !shared
                : Iterables.all(scale.items(), item -> item.scores().isPresent() != shared);
        require(fits, "itemRange", expected("item-range"));
        return fits && !scale.items().isEmpty();
    }

    private boolean areRangesClosed() {
        boolean closed = true;
        for (int number = 1; number <= scale.items().size(); number++) {
            closed &= scale.scores(number).max().isPresent();
        }
        require(closed, "itemRange", expected("closed-range"));
        return closed;
    }

    /** Whether the range of totals is that of the items' sum, which may be out of the range of integers. */
    private boolean isSum(Bounds total) {
        long min = 0;
        long max = 0;
        for (int number = 1; number <= scale.items().size(); number++) {
            min += scale.scores(number).min();
            max += scale.scores(number).max().orElseThrow();
        }
        return min == total.min() && max == total.max().orElseThrow();
    }

    private void itemNumbers(String field, ImmutableSet<Integer> numbers) {
        int items = scale.items().size();
        require(Iterables.all(numbers, number -> number >= 1 && number <= items), field, expected("item-numbers"));
    }

    private void bands() {
        for (int i = 0; i < scale.bands().size(); i++) {
            int from = scale.bands().get(i).from();
            String field = "bands[" + i + "]";
            require(scale.totalRange().contains(from), field, expected("band-within"));
            require(i == 0 || from > scale.bands().get(i - 1).from(), field, expected("band-higher"));
        }
    }

    private void thresholds() {
        total("caseness", scale.caseness());
        total("remission", scale.remission());
        require(
                scale.caseness().isPresent() || scale.casenessRequires().isEmpty(),
                "casenessRequires",
                expected("caseness"));
        require(areOrdered(), "remission", expected("remission"));
        require(scale.reliableChange().orElse(1) > 0, "reliableChange", expected("reliable-change"));
        require(scale.displayFactor() > 0, "displayFactor", expected("display-factor"));
        require(
                scale.difficulty().isPresent() || !scale.recordsDifficulty(),
                "recordsDifficulty",
                expected("difficulty"));
    }

    /** Nobody is a case and in remission at once: the totals in remission lie on the better side of all cases. */
    private boolean areOrdered() {
        return scale.caseness().isEmpty()
                || scale.remission().isEmpty()
                || scale.direction()
                                .improvement(
                                        scale.caseness().getAsInt(),
                                        scale.remission().getAsInt())
                        >= 0;
    }

    private void total(String field, OptionalInt total) {
        require(
                total.isEmpty() || scale.totalRange().contains(total.getAsInt()),
                field,
                expected("total").with("range", scale.totalRange()));
    }

    private static Message expected(String key) {
        return Message.of("core/problems", "scale." + key);
    }

    private void require(boolean holds, String field, Message expected) {
        if (!holds) {
            problems.add(new FieldProblem(field, expected));
        }
    }
}
