package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.wording.Message;
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
            Scale scale, Optional<ImmutableList<OptionalInt>> items, OptionalInt total, OptionalInt difficulty) {
        AssessmentCheck check = new AssessmentCheck(scale);
        items.ifPresent(check::items);
        if (total.isPresent()) {
            check.total(total.getAsInt(), items);
        } else if (items.isEmpty()) {
            check.expect("total", expected("items-or-total"));
        }
        difficulty.ifPresent(check::difficulty);
        return check.problems.build();
    }

    private void items(List<OptionalInt> answers) {
        if (scale.items().isEmpty()) {
            expect("items", expected("items-unknown"));
            return;
        }
        if (answers.size() != scale.items().size()) {
            expect("items", expected("scores").with("count", scale.items().size()));
        }
        for (int number = 1; number <= Math.min(answers.size(), scale.items().size()); number++) {
            item(number, answers.get(number - 1));
        }
    }

    private void item(int number, OptionalInt answer) {
        Bounds range = scale.scores(number);
        if (answer.isPresent() && !range.contains(answer.getAsInt())) {
            Message expected = isReversed(number) ? expected("reversed").with("range", range) : range.message();
            expect("items[" + (number - 1) + "]", expected);
        }
    }

    private boolean isReversed(int number) {
        return scale.reversedItems().contains(number);
    }

    private void total(int total, Optional<ImmutableList<OptionalInt>> items) {
        if (!scale.totalRange().contains(total)) {
            expect("total", scale.totalRange().message());
        } else if (items.map(ItemScores::unanswered)
                .filter(left -> !left.isEmpty())
                .isPresent()) {
            expect("total", expected("no-total"));
        } else if (items.isPresent() && ItemScores.sum(items.get()).orElseThrow() != total) {
            expect("total", expected("sum"));
        }
    }

    private void difficulty(int difficulty) {
        if (!scale.recordsDifficulty()) {
            expect("difficulty", expected("no-difficulty"));
        } else if (!Assessment.DIFFICULTY.contains(difficulty)) {
            expect("difficulty", Assessment.DIFFICULTY.message());
        }
    }

    private static Message expected(String key) {
        return Message.of("core/problems", "assessment." + key);
    }

    private void expect(String field, Message expected) {
        problems.add(new FieldProblem(field, expected));
    }
}
