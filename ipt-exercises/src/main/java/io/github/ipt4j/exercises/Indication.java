package io.github.ipt4j.exercises;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import org.immutables.value.Value;

/** When to use an exercise: the problem areas and phases it is best for, the skills it teaches and needs. */
@Value.Immutable
public sealed interface Indication permits ImmutableIndication {

    /**
     * Returns a builder of indications; {@code areas} and {@code phases} are required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The problem areas for which the exercise is best.
     *
     * @return at least one
     */
    ImmutableSet<ProblemArea> areas();

    /**
     * The phases for which the exercise is best.
     *
     * @return at least one
     */
    ImmutableSet<Phase> phases();

    /**
     * The skills that the exercise teaches.
     *
     * @return the skills; may be none
     */
    ImmutableSet<Skill> teaches();

    /**
     * The skills that another exercise must introduce first.
     *
     * @return the skills; may be none
     */
    ImmutableSet<Skill> needs();

    /**
     * Whether the exercise brings the client to speak up to somebody, or nearer to them, and so is suggested only once
     * the client was asked about violence or coercion and nothing was found.
     *
     * @return true if it is; false unless set otherwise
     */
    @Value.Default
    default boolean isAfterAskingAboutViolence() {
        return false;
    }

    /** Builds an indication, attribute by attribute. */
    final class Builder extends ImmutableIndication.Builder {
        Builder() {}

        /**
         * Adds every problem area and every phase.
         *
         * @return this builder
         */
        public Builder always() {
            addAreas(ProblemArea.values());
            addPhases(Phase.values());
            return this;
        }

        /**
         * Builds the indication.
         *
         * @return the indication
         * @throws IllegalArgumentException if there is no area or no phase
         */
        @Override
        public Indication build() {
            Indication indication = super.build();
            checkArgument(!indication.areas().isEmpty(), "areas must not be empty; name at least one.");
            checkArgument(!indication.phases().isEmpty(), "phases must not be empty; name at least one.");
            return indication;
        }
    }
}
