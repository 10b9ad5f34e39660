package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
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
        require(Limits.isId(scale.id()), "id", "1 to " + Limits.ID_LENGTH + " characters, none of them for control");
        require(!scale.language().isBlank(), "language", "a language tag, such as en");
        if (!scale.license().permitsWording()) {
            withheld("stem", scale.stem().isEmpty());
            withheld("items", !Iterables.any(scale.items(), ScaleCheck::isWorded));
            withheld(
                    "difficulty",
                    scale.difficulty().filter(ScaleCheck::isWorded).isEmpty());
        }
    }

    private void withheld(String field, boolean isUnworded) {
        require(isUnworded, field, "no wording, which the license does not permit to be shipped");
    }

    private static boolean isWorded(ScaleItem item) {
        return item.wording().isPresent() || !item.answers().isEmpty();
    }

    private void ranges() {
        boolean closed = scale.totalRange().max().isPresent();
        require(closed, "totalRange", "a minimum and a maximum");
        if (hasOneRangeForEachItem() && areRangesClosed() && closed) {
            ScaleItemsCheck.problems(scale).forEach(problems::add);
            require(isSum(scale.totalRange()), "totalRange", "the range of the items' sum");
        }
    }

    /** Either all items share a range, or each has its own; a scale without items has no range of items. */
    private boolean hasOneRangeForEachItem() {
        boolean shared = scale.itemRange().isPresent();
        boolean fits = scale.items().isEmpty()
                ? !shared
                : Iterables.all(scale.items(), item -> item.scores().isPresent() != shared);
        require(fits, "itemRange", "a range for all items, or a range for each, and none without items");
        return fits && !scale.items().isEmpty();
    }

    private boolean areRangesClosed() {
        boolean closed = true;
        for (int number = 1; number <= scale.items().size(); number++) {
            closed &= scale.scores(number).max().isPresent();
        }
        require(closed, "itemRange", "a minimum and a maximum");
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
        require(Iterables.all(numbers, number -> number >= 1 && number <= items), field, "numbers of items, from 1");
    }

    private void bands() {
        for (int i = 0; i < scale.bands().size(); i++) {
            int from = scale.bands().get(i).from();
            String field = "bands[" + i + "]";
            require(scale.totalRange().contains(from), field, "a beginning within the range of totals");
            require(i == 0 || from > scale.bands().get(i - 1).from(), field, "a higher beginning than the band before");
        }
    }

    private void thresholds() {
        total("caseness", scale.caseness());
        total("remission", scale.remission());
        require(
                scale.caseness().isPresent() || scale.casenessRequires().isEmpty(),
                "casenessRequires",
                "a cut-off of caseness beside it");
        require(areOrdered(), "remission", "a cut-off that leaves cases out");
        require(scale.reliableChange().orElse(1) > 0, "reliableChange", "at least 1 point");
        require(scale.displayFactor() > 0, "displayFactor", "at least 1");
        require(
                scale.difficulty().isPresent() || !scale.recordsDifficulty(),
                "recordsDifficulty",
                "the further question beside it");
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
                "a total: " + scale.totalRange());
    }

    private void require(boolean holds, String field, String expected) {
        if (!holds) {
            problems.add(new FieldProblem(field, expected));
        }
    }
}
