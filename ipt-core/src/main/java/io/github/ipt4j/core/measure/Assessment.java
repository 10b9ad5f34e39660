package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a scale found on one occasion: the items as scored, after any reversal, or the total alone. The date is that of
 * the session.
 *
 * @param scale the scale
 * @param items the score of each item, in the scale's order; empty if only the total is known
 * @param total the sum of the items, or the total as it was reported
 * @param difficulty how difficult the problems have made life, 0 to 3; empty if it is unknown or the scale does not ask it
 */
public record Assessment(Scale scale, Optional<ImmutableList<Integer>> items, int total, OptionalInt difficulty) {

    /** How difficult the problems have made life: 0 not at all, 3 extremely. */
    public static final Bounds DIFFICULTY = Bounds.between(0, 3);

    /**
     * Checks the assessment against its scale.
     *
     * @param scale the scale
     * @param items the score of each item, in the scale's order; empty if only the total is known
     * @param total the sum of the items, or the total as it was reported
     * @param difficulty how difficult the problems have made life, 0 to 3; empty if it is unknown or the scale does not ask it
     * @throws IllegalArgumentException if the scale refuses it; the message names each field and never its value
     */
    public Assessment {
        List<FieldProblem> problems = problems(scale, items, OptionalInt.of(total), difficulty);
        checkArgument(problems.isEmpty(), "%s refuses the assessment: %s", scale.id(), problems);
    }

    /**
     * An assessment of which each item is known.
     *
     * @param scale the scale
     * @param scores one score for each item, in the scale's order
     * @return the assessment, its total the sum
     * @throws IllegalArgumentException if there are too many or too few scores, or one is out of the item's range
     */
    public static Assessment ofItems(Scale scale, int... scores) {
        return ofItems(scale, Ints.asList(scores));
    }

    /**
     * An assessment of which each item is known.
     *
     * @param scale the scale
     * @param scores one score for each item, in the scale's order
     * @return the assessment, its total the sum
     * @throws IllegalArgumentException if there are too many or too few scores, or one is out of the item's range
     */
    public static Assessment ofItems(Scale scale, Iterable<Integer> scores) {
        ImmutableList<Integer> items = ImmutableList.copyOf(scores);
        return new Assessment(scale, Optional.of(items), sum(items), OptionalInt.empty());
    }

    /**
     * An assessment of which only the total is known.
     *
     * @param scale the scale
     * @param total a total of the scale
     * @return the assessment, without items
     * @throws IllegalArgumentException if the total is out of the scale's range
     */
    public static Assessment ofTotal(Scale scale, int total) {
        return new Assessment(scale, Optional.empty(), total, OptionalInt.empty());
    }

    /**
     * An assessment as it was recorded: with its items, its total or both.
     *
     * @param scale the scale
     * @param items the score of each item, or empty
     * @param total the total, or empty if there are items
     * @param difficulty how difficult the problems have made life, or empty
     * @return the assessment
     * @throws IllegalArgumentException if there is any of the {@link #problems}
     */
    public static Assessment of(
            Scale scale, Optional<ImmutableList<Integer>> items, OptionalInt total, OptionalInt difficulty) {
        checkArgument(items.isPresent() || total.isPresent(), "An assessment has items or a total; give one of them.");
        return new Assessment(scale, items, total.orElseGet(() -> sum(items.get())), difficulty);
    }

    /**
     * What a scale finds wrong with an assessment, for a form or a reader that wants to know all at once.
     *
     * @param scale the scale
     * @param items the items, or empty
     * @param total the total, or empty
     * @param difficulty the difficulty, or empty
     * @return every problem, by field: {@code items}, {@code items[n]}, {@code total}, {@code difficulty}; none if an
     *     assessment can be made of it
     */
    public static ImmutableList<FieldProblem> problems(
            Scale scale, Optional<? extends List<Integer>> items, OptionalInt total, OptionalInt difficulty) {
        List<FieldProblem> problems = new ArrayList<>();
        items.ifPresent(scores -> addItemProblems(scale, scores, problems));
        if (items.isEmpty() && total.isEmpty()) {
            problems.add(new FieldProblem("total", "items or total"));
        }
        if (total.isPresent() && !scale.total().contains(total.getAsInt())) {
            problems.add(new FieldProblem("total", scale.total().toString()));
        } else if (total.isPresent() && items.isPresent() && sum(items.get()) != total.getAsInt()) {
            problems.add(new FieldProblem("total", "the sum of the items"));
        }
        if (difficulty.isPresent() && scale.difficulty().isEmpty()) {
            problems.add(new FieldProblem("difficulty", "no difficulty, which this scale does not ask"));
        } else if (difficulty.isPresent() && !DIFFICULTY.contains(difficulty.getAsInt())) {
            problems.add(new FieldProblem("difficulty", DIFFICULTY.toString()));
        }
        return ImmutableList.copyOf(problems);
    }

    private static void addItemProblems(Scale scale, List<Integer> items, List<FieldProblem> problems) {
        Optional<Bounds> range = scale.item();
        if (range.isEmpty()) {
            problems.add(new FieldProblem("items", "a total, since the items of this scale are not known"));
            return;
        }
        if (items.size() != scale.items().size()) {
            problems.add(new FieldProblem("items", scale.items().size() + " scores"));
        }
        for (int i = 0; i < items.size(); i++) {
            if (!range.get().contains(items.get(i))) {
                problems.add(new FieldProblem("items[" + i + "]", range.get() + reversal(scale, i + 1)));
            }
        }
    }

    private static String reversal(Scale scale, int number) {
        return scale.reversedItems().contains(number) ? ", the score after reversal" : "";
    }

    private static int sum(List<Integer> items) {
        int sum = 0;
        for (int item : items) {
            sum += item;
        }
        return sum;
    }

    /**
     * The same assessment with the answer to the further question, which is not scored.
     *
     * @param answer how difficult the problems have made life, 0 to 3
     * @return the assessment with the answer
     * @throws IllegalArgumentException if the answer is out of range, or the scale does not ask the question
     */
    public Assessment withDifficulty(int answer) {
        return new Assessment(scale, items, total, OptionalInt.of(answer));
    }

    /**
     * Whether the scale asks about suicide or self-harm.
     *
     * @return true if one of its items does
     */
    public boolean asksAboutSuicide() {
        return !scale.suicideItems().isEmpty();
    }

    /**
     * Whether an item that asks about suicide or self-harm was answered above zero. A total alone says so if it cannot be
     * reached with those items at zero: PHQ-9 from 25, EPDS from 28.
     *
     * @return the answer, or empty if it is unknown: the scale does not ask, or only a lower total was recorded
     */
    public Optional<Boolean> suicideItemAnswered() {
        if (!asksAboutSuicide()) {
            return Optional.empty();
        }
        return items.isPresent()
                ? items.map(scores -> scale.suicideItems().stream().anyMatch(number -> scores.get(number - 1) > 0))
                : Optional.of(true).filter(above -> total > maximumOfOtherItems(scale));
    }

    /** The highest total that can be reached with every item about suicide at zero. */
    private static int maximumOfOtherItems(Scale scale) {
        int others = scale.items().size() - scale.suicideItems().size();
        return others * scale.item().orElseThrow().max().orElseThrow();
    }

    /**
     * The scale, and none of what it found.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Assessment[" + scale.id() + "]";
    }
}
