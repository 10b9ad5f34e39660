package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
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
@Value.Immutable(prehash = true, copy = false)
public sealed interface Scale permits ImmutableScale {

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
     * The name of the scale.
     *
     * @return a short English text
     */
    @Value.Redacted
    String title();

    /**
     * Its questions, in order.
     *
     * @return the items, or none if only totals are recorded
     */
    @Value.Redacted
    ImmutableList<ScaleItem> items();

    /**
     * The range of scores of one item.
     *
     * @return the range, the same for each item; empty if there are no items
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
     * A further question that is not scored: how difficult the problems have made life, 0 to 3.
     *
     * @return the question, or empty if the scale does not ask it
     */
    @Value.Redacted
    Optional<ScaleItem> difficulty();

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
     * @return true if it is at the cut-off or on its distressed side; empty if no cut-off is shipped
     */
    default Optional<Boolean> isCase(int total) {
        return caseness().isEmpty()
                ? Optional.empty()
                : Optional.of(direction().improvement(total, caseness().getAsInt()) >= 0);
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
        checkArgument(
                number >= 1 && number <= items().size(), "number must be that of an item, from 1 to the last one.");
        Bounds scores = itemRange().orElseThrow();
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

    /** A builder of details. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}

        /**
         * Builds the scale.
         *
         * @return the scale
         * @throws IllegalArgumentException if a required attribute is missing; if the range of totals has no maximum;
         *     if items come without a range or a range without items, or the range of totals is not that of their sums;
         *     if an item has codes for some of its answers only; if a suicide item or a reversed item is not one of the
         *     items; if wording comes without a license for it; if a band or a cut-off lies outside the totals, or the
         *     bands do not ascend; or if the threshold of reliable change or the display factor is not positive
         */
        @Override
        public Scale build() {
            Scale scale = super.build();
            ScaleCheck.check(scale);
            return scale;
        }
    }
}
