package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A published questionnaire or rating with a total: its structure, its scoring, and the meaning of its totals.
 *
 * <p>{@link Scales} holds the shipped ones; anyone can build more and hand them to the journal's reader. A scale
 * without {@link #items()} is recorded by its total only.
 */
// Scales are keys of maps and have many items. What stands here replaces the defaults of the style, so they are said
// again.
@Value.Immutable(lazyhash = true, copy = false)
public sealed interface Scale extends Worded permits ImmutableScale {

    /**
     * Returns a builder of scales; {@code id}, {@code title}, {@code total}, {@code license} and {@code source} are
     * required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The word that stands for the scale in journals.
     *
     * @return 1 to 128 characters, such as {@code phq-9}
     */
    String id();

    /**
     * The language of its title, wording and bands.
     *
     * @return a language tag (BCP 47), {@code en} unless set otherwise
     */
    @Value.Default
    @Value.Redacted
    default String language() {
        return "en";
    }

    /**
     * The name of the scale.
     *
     * @return a short text
     */
    @Value.Redacted
    String title();

    /**
     * Who fills it in.
     *
     * @return the client, unless set otherwise
     */
    @Value.Default
    @Value.Redacted
    default Rater rater() {
        return Rater.CLIENT;
    }

    /**
     * Its questions, in order.
     *
     * @return the items, or none if only totals are recorded
     */
    @Value.Redacted
    ImmutableList<ScaleItem> items();

    /**
     * The range of scores that all items share.
     *
     * @return the range; empty if there are no items, or if each item has a {@linkplain ScaleItem#scores() range of its
     *     own}
     */
    @Value.Redacted
    Optional<Bounds> itemRange();

    /**
     * The range of totals of the scale.
     *
     * @return the range
     */
    @Value.Redacted
    Bounds totalRange();

    /**
     * The words that introduce the items, such as the period that they ask about.
     *
     * @return the words, or empty if the scale's license does not permit them to be shipped
     */
    @Value.Redacted
    Optional<String> stem();

    /**
     * A further question that is not scored: how difficult the problems have made life, 0 to 3.
     *
     * @return the question, or empty if the scale does not ask it
     */
    @Value.Redacted
    Optional<ScaleItem> difficulty();

    /**
     * Whether an assessment holds the answer to the further question.
     *
     * @return false, unless set otherwise, as it is for PHQ-9: the question can be asked, but its answer is not
     *     recorded
     */
    @Value.Default
    @Value.Redacted
    default boolean recordsDifficulty() {
        return false;
    }

    /**
     * The names of ranges of totals.
     *
     * @return the bands, from the lowest total to the highest; none if none are published or shipped
     */
    @Value.Redacted
    ImmutableList<SeverityBand> bands();

    /**
     * The total from which a person counts as a case.
     *
     * @return the cut-off, which is itself a case, or empty if none is shipped
     */
    @Value.Redacted
    OptionalInt caseness();

    /**
     * What makes a person a case beside the total, where the total alone does not.
     *
     * @return the conditions as a phrase, or empty if the cut-off alone decides
     */
    @Value.Redacted
    Optional<String> casenessRequires();

    /**
     * The cut-off of remission: a total on its better side is in remission; the cut-off itself is not.
     *
     * @return the cut-off, or empty if none is shipped
     */
    @Value.Redacted
    OptionalInt remission();

    /**
     * The direction of the scale.
     *
     * @return more is worse, unless set otherwise
     */
    @Value.Default
    @Value.Redacted
    default Direction direction() {
        return Direction.MORE_IS_WORSE;
    }

    /**
     * The minimum change of the total that exceeds measurement error.
     *
     * @return the threshold in points, which is itself reliable, or empty if none is shipped
     */
    @Value.Redacted
    OptionalInt reliableChange();

    /**
     * The items that ask about suicide or self-harm.
     *
     * @return their numbers, from 1
     */
    @Value.Redacted
    ImmutableSet<Integer> suicideItems();

    /**
     * The items whose answers are printed from the highest score to the lowest. They are recorded as scored, after that
     * reversal, so that the scores of all items point the same way.
     *
     * @return their numbers, from 1
     */
    @Value.Redacted
    ImmutableSet<Integer> reversedItems();

    /**
     * The factor by which a total is multiplied for display.
     *
     * @return 1, unless the scale is published otherwise, as WHO-5 is
     */
    @Value.Default
    @Value.Redacted
    default int displayFactor() {
        return 1;
    }

    /**
     * The LOINC code of the scale as a panel.
     *
     * @return the code, or empty if none is shipped
     */
    @Value.Redacted
    Optional<String> panelCode();

    /**
     * The LOINC code of its total.
     *
     * @return the code, or empty if none is shipped
     */
    @Value.Redacted
    Optional<String> totalCode();

    /**
     * The license of its wording.
     *
     * @return whether the wording may be shipped, and the notice
     */
    @Value.Redacted
    WordingLicense license();

    /**
     * The publication of its structure, scoring and thresholds.
     *
     * @return a citation
     */
    @Value.Redacted
    String source();

    /**
     * What makes a person a case beside the total, as files translate it.
     *
     * @return the message that stands for {@link #casenessRequires()}, or empty if the cut-off alone decides
     */
    default Optional<Message> caseCondition() {
        return casenessRequires().map(condition -> Message.text("core/titles", condition));
    }

    /**
     * The title, as files translate it: a scale that a file rewords keeps the title that the file gives it.
     *
     * @return the message that stands for the title
     */
    @Override
    default Message message() {
        return Message.text("core/titles", title());
    }

    /**
     * Returns the band of a total.
     *
     * @param total a total of the scale
     * @return the last band that begins at the total or below, or empty if there is none
     */
    default Optional<SeverityBand> band(int total) {
        return bands().reverse().stream().filter(band -> band.from() <= total).findFirst();
    }

    /**
     * Returns whether a total counts as a case.
     *
     * @param total a total of the scale
     * @return true if it is at the cut-off or on its distressed side; empty if no cut-off is shipped, or if it is there
     *     and a case {@linkplain #casenessRequires() requires} more than the total
     */
    default Optional<Boolean> isCase(int total) {
        return caseness().isEmpty()
                ? Optional.empty()
                : Optional.of(direction().improvement(total, caseness().getAsInt()) >= 0)
                        .filter(reached -> !reached || casenessRequires().isEmpty());
    }

    /**
     * The range of scores of an item.
     *
     * @param number the number of the item, from 1
     * @return the range
     * @throws IllegalArgumentException if the scale has no such item
     */
    default Bounds scores(int number) {
        checkArgument(
                number >= 1 && number <= items().size(), "number must be that of an item, from 1 to the last one.");
        return items().get(number - 1).scores().or(this::itemRange).orElseThrow();
    }

    /**
     * Returns in what this scale is structured, scored or rated otherwise than another one. Title, language, wording,
     * license and source are not compared, nor are the names of bands.
     *
     * @param other any scale
     * @return the attributes that differ, such as {@code items} or {@code caseness}; none if an assessment of one scale
     *     means the same as one of the other
     */
    default ImmutableList<String> structuralDifferences(Scale other) {
        return ScaleStructure.differences(this, other);
    }

    /**
     * Returns whether a total is in remission: hardly any symptoms are left.
     *
     * @param total a total of the scale
     * @return true if it is on the better side of the cut-off of remission; empty if no such cut-off is shipped
     */
    default Optional<Boolean> isRemission(int total) {
        return remission().isEmpty()
                ? Optional.empty()
                : Optional.of(direction().improvement(remission().getAsInt(), total) > 0);
    }

    /**
     * Checks whether a client with this total can respond to treatment: whether it counts as a case or, on a scale
     * without a cut-off of caseness, is not in remission; and is not the best total anyway.
     *
     * @param baseline the total before treatment
     * @return true if response and remission mean something from there; false too if it is unknown
     */
    default boolean canRespond(int baseline) {
        boolean isIll = caseness().isPresent()
                ? isCase(baseline).orElse(false)
                : !isRemission(baseline).orElse(false);
        return isIll && baseline != bestTotal();
    }

    /**
     * The total at the healthy end of the scale.
     *
     * @return the minimum total where more is worse, otherwise the maximum
     */
    default int bestTotal() {
        return switch (direction()) {
            case MORE_IS_WORSE -> totalRange().min();
            case MORE_IS_BETTER -> totalRange().maxOr(totalRange().min());
        };
    }

    /**
     * Returns the code of an answer to an item.
     *
     * @param number the number of the item, from 1
     * @param score a score of the item
     * @return the LOINC code of the answer, or empty if none is shipped
     * @throws IllegalArgumentException if the scale has no such item, or the item no such score
     */
    default Optional<String> answerCode(int number, int score) {
        Bounds scores = scores(number);
        checkArgument(scores.contains(score), "score must be %s; give a score of the item.", scores);
        ImmutableList<String> codes = items().get(number - 1).answerCodes();
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(score - scores.min()));
    }

    /**
     * Checks whether an improvement exceeds measurement error.
     *
     * @param before the earlier total
     * @param after the later total
     * @return true if the scale has a threshold and the total is better by at least that
     */
    default boolean reliablyBetter(int before, int after) {
        return reliableChange().isPresent()
                && direction().improvement(before, after) >= reliableChange().getAsInt();
    }

    /**
     * Checks whether a deterioration exceeds measurement error.
     *
     * @param before the earlier total
     * @param after the later total
     * @return true if the scale has a threshold and the total is worse by at least that
     */
    default boolean reliablyWorse(int before, int after) {
        return reliableChange().isPresent()
                && -direction().improvement(before, after) >= reliableChange().getAsInt();
    }

    /** A builder of scales. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}

        /**
         * Checks what was set so far, for a form or a reader that reports all problems at once.
         *
         * @return every contradiction, by attribute, such as {@code totalRange} or {@code bands[1]}; none if
         *     {@link #build()} succeeds
         * @throws IllegalStateException if a required attribute is missing
         */
        public ImmutableList<FieldProblem> problems() {
            return ScaleCheck.problems(super.build());
        }

        /**
         * Builds the scale.
         *
         * @return the scale
         * @throws IllegalArgumentException if there are {@link #problems()}: the range of totals has no maximum, or is
         *     not that of the items' sums; items come without ranges, or with both shared ranges and ranges of their
         *     own; some items have a code, wording or codes of answers and others do not, or an item has words or codes
         *     for some of its answers only; a suicide item or a reversed item is not one of the items; wording comes
         *     without a license for it; a band or a cut-off lies outside the totals, or the bands do not ascend; or the
         *     threshold of reliable change or the display factor is not positive
         */
        @Override
        public Scale build() {
            Scale scale = super.build();
            ImmutableList<FieldProblem> problems = ScaleCheck.problems(scale);
            checkArgument(problems.isEmpty(), "The scale contradicts itself: %s", problems);
            return scale;
        }
    }
}
