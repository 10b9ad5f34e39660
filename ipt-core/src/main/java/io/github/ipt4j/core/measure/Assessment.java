package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The result of a scale on one occasion: the score of each item, after any reversal, or the total alone. The date is
 * that of the session or contact.
 *
 * <p>An item may have been left unanswered. The total is then unknown and is never estimated, but each answered item
 * counts for what it is, an item about suicide above all.
 */
public sealed interface Assessment permits AssessmentValue {

    /** How difficult the problems have made life: 0 not at all, 3 extremely. */
    Bounds DIFFICULTY = Bounds.between(0, 3);

    /**
     * Returns an assessment of which each item is known.
     *
     * @param scale the scale
     * @param scores one score for each item, in the scale's order
     * @return the assessment; its total is the sum
     * @throws IllegalArgumentException if there are too many or too few scores, or one is out of the item's range
     */
    static Assessment ofItems(Scale scale, int... scores) {
        return builder(scale).items(scores).build();
    }

    /**
     * Returns an assessment of which each item is known.
     *
     * @param scale the scale
     * @param scores one score for each item, in the scale's order
     * @return the assessment; its total is the sum
     * @throws IllegalArgumentException if there are too many or too few scores, or one is out of the item's range
     */
    static Assessment ofItems(Scale scale, Iterable<Integer> scores) {
        return builder(scale).items(scores).build();
    }

    /**
     * Returns an assessment in which items may have been left unanswered.
     *
     * @param scale the scale
     * @param answers one for each item, in the scale's order: its score, or empty if it was left unanswered
     * @return the assessment; its total is the sum, or unknown if an item was left unanswered
     * @throws IllegalArgumentException if there are too many or too few answers, or one is out of the item's range
     */
    static Assessment ofAnswers(Scale scale, Iterable<OptionalInt> answers) {
        return builder(scale).answers(answers).build();
    }

    /**
     * Returns an assessment of which only the total is known.
     *
     * @param scale the scale
     * @param total a total of the scale
     * @return the assessment, without items
     * @throws IllegalArgumentException if the total is out of the scale's range
     */
    static Assessment ofTotal(Scale scale, int total) {
        return builder(scale).total(total).build();
    }

    /**
     * Returns a builder of assessments; items, a total or both are required.
     *
     * @param scale the scale
     * @return a builder without items or total
     */
    static Builder builder(Scale scale) {
        return new Builder(scale);
    }

    /**
     * The scale.
     *
     * @return the scale that was filled in
     */
    Scale scale();

    /**
     * The answer to each item.
     *
     * @return in the scale's order the score of each item, or empty for one that was left unanswered; empty as a whole
     *     if only the total is known
     */
    Optional<ImmutableList<OptionalInt>> items();

    /**
     * The total.
     *
     * @return the sum of the items, or the total as it was reported; empty if an item was left unanswered
     */
    OptionalInt total();

    /**
     * The items that were left unanswered.
     *
     * @return their numbers, from 1, in order; none if every item was answered, or if only the total is known
     */
    default ImmutableSet<Integer> unanswered() {
        return items().map(ItemScores::unanswered).orElse(ImmutableSet.of());
    }

    /**
     * The answer to the further question, which is not scored: how difficult the problems have made life.
     *
     * @return 0 (not at all) to 3 (extremely), or empty if it is unknown or the scale does not ask it
     */
    OptionalInt difficulty();

    /**
     * Returns this assessment with an answer to the further question.
     *
     * @param answer how difficult the problems have made life, 0 to 3
     * @return the assessment with the answer
     * @throws IllegalArgumentException if the answer is out of range, or the scale does not ask the question
     */
    default Assessment withDifficulty(int answer) {
        Builder builder = builder(scale()).difficulty(answer);
        total().ifPresent(builder::total);
        items().ifPresent(builder::answers);
        return builder.build();
    }

    /**
     * Whether the scale asks about suicide or self-harm.
     *
     * @return true if one of its items does
     */
    default boolean asksAboutSuicide() {
        return !scale().suicideItems().isEmpty();
    }

    /**
     * Whether an item that asks about suicide or self-harm was answered above zero. A total alone shows this if it
     * cannot be reached with those items at zero: PHQ-9 from 25, EPDS from 28.
     *
     * @return the answer, or empty if it is unknown: the scale does not ask, or an item that asks was left unanswered
     *     and no other shows it, or only a lower total was recorded
     */
    default Optional<Boolean> suicideItemAnswered() {
        if (!asksAboutSuicide()) {
            return Optional.empty();
        }
        return items().isPresent()
                ? items().flatMap(answers -> ItemScores.anyAboveZero(answers, scale().suicideItems()))
                : Optional.of(true)
                        .filter(above ->
                                total().orElseThrow() > ItemScores.maximumWithout(scale(), scale().suicideItems()));
    }

    /** Builds an assessment from what was recorded. Not for use by several threads. */
    final class Builder {

        private final Scale scale;
        private Optional<ImmutableList<OptionalInt>> items = Optional.empty();
        private OptionalInt total = OptionalInt.empty();
        private OptionalInt difficulty = OptionalInt.empty();

        private Builder(Scale scale) {
            this.scale = scale;
        }

        /**
         * Sets the score of each item.
         *
         * @param scores one score for each item, in the scale's order, after any reversal
         * @return this builder
         */
        public Builder items(int... scores) {
            return items(Ints.asList(scores));
        }

        /**
         * Sets the score of each item.
         *
         * @param scores one score for each item, in the scale's order, after any reversal
         * @return this builder
         */
        public Builder items(Iterable<Integer> scores) {
            return answers(Iterables.transform(scores, OptionalInt::of));
        }

        /**
         * Sets the answer to each item, where items may have been left unanswered.
         *
         * @param answers one for each item, in the scale's order: its score after any reversal, or empty if it was left
         *     unanswered
         * @return this builder
         */
        public Builder answers(Iterable<OptionalInt> answers) {
            items = Optional.of(ImmutableList.copyOf(answers));
            return this;
        }

        /**
         * Sets the total as it was reported; with items, it must be their sum, and none may be left unanswered.
         *
         * @param reported a total of the scale
         * @return this builder
         */
        public Builder total(int reported) {
            total = OptionalInt.of(reported);
            return this;
        }

        /**
         * Sets the answer to the further question: how difficult the problems have made life.
         *
         * @param answer 0 (not at all) to 3 (extremely)
         * @return this builder
         */
        public Builder difficulty(int answer) {
            difficulty = OptionalInt.of(answer);
            return this;
        }

        /**
         * Checks what was set so far, for a form or a reader that reports all problems at once.
         *
         * @return every problem, by field: {@code items}, {@code items[n]}, {@code total}, {@code difficulty}; none if
         *     {@link #build()} succeeds
         */
        public ImmutableList<FieldProblem> problems() {
            return AssessmentCheck.problems(scale, items, total, difficulty);
        }

        /**
         * Builds the assessment.
         *
         * @return the assessment
         * @throws IllegalArgumentException if there are {@link #problems()}; the message names each field and never its
         *     value
         */
        public Assessment build() {
            ImmutableList<FieldProblem> problems = problems();
            checkArgument(problems.isEmpty(), "%s refuses the assessment: %s", scale.id(), problems);
            return new AssessmentValue(scale, items, items.map(ItemScores::sum).orElse(total), difficulty);
        }
    }
}
