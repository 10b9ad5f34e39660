package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks an assessment against its scale, field by field. */
final class AssessmentCheck {

    private final Scale scale;
    private final ImmutableList.Builder<FieldProblem> problems = ImmutableList.builder();

    private AssessmentCheck(Scale scale) {
        this.scale = scale;
    }

    static ImmutableList<FieldProblem> problems(
            Scale scale, Optional<ImmutableList<Integer>> items, OptionalInt total, OptionalInt difficulty) {
        AssessmentCheck check = new AssessmentCheck(scale);
        items.ifPresent(check::items);
        if (total.isPresent()) {
            check.total(total.getAsInt(), items);
        } else if (items.isEmpty()) {
            check.expect("total", "items or total");
        }
        difficulty.ifPresent(check::difficulty);
        return check.problems.build();
    }

    static int sum(List<Integer> items) {
        int sum = 0;
        for (int item : items) {
            sum += item;
        }
        return sum;
    }

    private void items(List<Integer> items) {
        if (scale.itemRange().isEmpty()) {
            expect("items", "a total, since the items of this scale are not known");
            return;
        }
        if (items.size() != scale.items().size()) {
            expect("items", scale.items().size() + " scores");
        }
        Bounds range = scale.itemRange().get();
        for (int i = 0; i < items.size(); i++) {
            if (!range.contains(items.get(i))) {
                expect("items[" + i + "]", range + reversal(i + 1));
            }
        }
    }

    private String reversal(int number) {
        return scale.reversedItems().contains(number) ? ", the score after reversal" : "";
    }

    private void total(int total, Optional<ImmutableList<Integer>> items) {
        if (!scale.totalRange().contains(total)) {
            expect("total", scale.totalRange().toString());
        } else if (items.isPresent() && sum(items.get()) != total) {
            expect("total", "the sum of the items");
        }
    }

    private void difficulty(int difficulty) {
        if (scale.difficulty().isEmpty()) {
            expect("difficulty", "no difficulty, which this scale does not ask");
        } else if (!Assessment.DIFFICULTY.contains(difficulty)) {
            expect("difficulty", Assessment.DIFFICULTY.toString());
        }
    }

    private void expect(String field, String expected) {
        problems.add(new FieldProblem(field, expected));
    }
}
