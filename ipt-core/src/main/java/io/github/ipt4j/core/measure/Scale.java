package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A published questionnaire or rating that gives a total: its structure, its scoring, and what its totals mean.
 *
 * <p>{@link Scales} holds the shipped ones; anyone can build more and hand them to the journal's reader. A scale that has
 * no {@link #items()} is known by its totals only.
 */
@Value.Immutable
public sealed interface Scale permits ImmutableScale {

    /**
     * Begins a scale.
     *
     * @return a builder to which id, title, total, license and source must be given
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The word by which journals name the scale.
     *
     * @return 1 to 128 characters, such as {@code phq-9}
     */
    String id();

    /**
     * The name of the scale.
     *
     * @return a short English text
     */
    String title();

    /**
     * Its questions, in order.
     *
     * @return the items, or none if only totals are recorded
     */
    ImmutableList<ScaleItem> items();

    /**
     * The scores that one item can have.
     *
     * @return the range, the same for each item; empty if there are no items
     */
    Optional<Bounds> item();

    /**
     * The totals that the scale can have.
     *
     * @return the range
     */
    Bounds total();

    /**
     * A further question that is not scored: how difficult the problems have made life, 0 to 3.
     *
     * @return the question, or empty if the scale does not ask it
     */
    Optional<ScaleItem> difficulty();

    /**
     * What ranges of totals are called.
     *
     * @return the bands, from the least total upwards; none if none are published or shipped
     */
    ImmutableList<SeverityBand> bands();

    /**
     * The total from which a person counts as a case.
     *
     * @return the cut-off, itself a case, or empty if none is shipped
     */
    OptionalInt caseness();

    /**
     * Which way the scale runs.
     *
     * @return more is worse, unless said otherwise
     */
    @Value.Default
    default Direction direction() {
        return Direction.MORE_IS_WORSE;
    }

    /**
     * The least change of the total that is more than measurement error.
     *
     * @return the threshold in points, itself reliable, or empty if none is shipped
     */
    OptionalInt reliableChange();

    /**
     * The items that ask about suicide or self-harm.
     *
     * @return their numbers, from 1
     */
    ImmutableSet<Integer> suicideItems();

    /**
     * By what a total is multiplied when it is shown.
     *
     * @return 1, unless the scale is published otherwise, as WHO-5 is
     */
    @Value.Default
    default int shownTimes() {
        return 1;
    }

    /**
     * The LOINC code of the scale as a panel.
     *
     * @return the code, or empty if none is shipped
     */
    Optional<String> panelCode();

    /**
     * The LOINC code of its total.
     *
     * @return the code, or empty if none is shipped
     */
    Optional<String> totalCode();

    /**
     * Whether its wording may be shipped, and the notice.
     *
     * @return the license
     */
    WordingLicense license();

    /**
     * Where structure, scoring and thresholds are published.
     *
     * @return a citation
     */
    String source();

    /**
     * The band that a total falls into.
     *
     * @param total a total of the scale
     * @return the last band that begins at the total or below, or empty if there is none
     */
    default Optional<SeverityBand> band(int total) {
        return bands().reverse().stream().filter(band -> band.from() <= total).findFirst();
    }

    /**
     * Whether a total makes a case.
     *
     * @param total a total of the scale
     * @return whether it is at the cut-off or on the distressed side of it, or empty if no cut-off is shipped
     */
    default Optional<Boolean> isCase(int total) {
        return caseness().isEmpty()
                ? Optional.empty()
                : Optional.of(direction().improvement(total, caseness().getAsInt()) >= 0);
    }

    /**
     * Whether a change for the better is more than measurement error.
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
     * Whether a change for the worse is more than measurement error.
     *
     * @param before the earlier total
     * @param after the later total
     * @return true if the scale has a threshold and the total is worse by at least that
     */
    default boolean reliablyWorse(int before, int after) {
        return reliableChange().isPresent()
                && -direction().improvement(before, after) >= reliableChange().getAsInt();
    }

    /** Builds a scale, attribute by attribute. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}

        /**
         * Builds the scale.
         *
         * @return the scale
         * @throws IllegalArgumentException if a required attribute is missing, the total has no greatest number, items come
         *     without a range or a range without items, a suicide item is not one of the items, wording comes without a
         *     license for it, or the threshold of reliable change is not positive
         */
        @Override
        public Scale build() {
            Scale scale = super.build();
            Limits.requireId("The scale's id", scale.id());
            checkArgument(scale.total().max().isPresent(), "total must have a greatest number; give both ends.");
            checkArgument(
                    scale.items().isEmpty() == scale.item().isEmpty(),
                    "item and items go together; give both, or neither for a scale known by its totals.");
            Bounds numbers = Bounds.between(0, scale.items().size());
            scale.suicideItems()
                    .forEach(number -> checkArgument(
                            number > 0 && numbers.contains(number), "suicideItems must be numbers of items, from 1."));
            checkArgument(
                    scale.license().permitsWording()
                            || scale.items().stream()
                                    .allMatch(item -> item.wording().isEmpty()),
                    "items must not carry wording that the license does not let anyone ship; leave it out.");
            scale.reliableChange()
                    .ifPresent(points -> checkArgument(points > 0, "reliableChange must be at least 1 point."));
            return scale;
        }
    }
}
