package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.wording.Message;
import java.util.List;
import java.util.function.Predicate;

/** Checks the items of a scale, whose ranges are known, against each other and against their answers. */
final class ScaleItemsCheck {

    private final ImmutableList.Builder<FieldProblem> problems = ImmutableList.builder();

    private ScaleItemsCheck() {}

    static ImmutableList<FieldProblem> problems(Scale scale) {
        ScaleItemsCheck check = new ScaleItemsCheck();
        check.alike(scale, "scale.item-wording", item -> item.wording().isPresent());
        check.alike(scale, "scale.item-code", item -> item.code().isPresent());
        for (int number = 1; number <= scale.items().size(); number++) {
            check.answers(
                    "items[" + (number - 1) + "]",
                    scale.scores(number),
                    scale.items().get(number - 1));
        }
        scale.difficulty().ifPresent(item -> check.answers("difficulty", Assessment.DIFFICULTY, item));
        return check.problems.build();
    }

    private void alike(Scale scale, String key, Predicate<ScaleItem> has) {
        long having = scale.items().stream().filter(has).count();
        if (having != 0 && having != scale.items().size()) {
            problems.add(new FieldProblem("items", Message.of("core/problems", key)));
        }
    }

    private void answers(String field, Bounds scores, ScaleItem item) {
        for (List<String> answers : List.of(item.answers(), item.answerCodes())) {
            long expected = scores.max().orElseThrow() - (long) scores.min() + 1;
            if (!answers.isEmpty() && answers.size() != expected) {
                problems.add(new FieldProblem(field, Message.of("core/problems", "scale.answers")));
            }
        }
    }
}
