package io.github.ipt4j.exercises.distressskills;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How distress changed when a client used a skill.
 *
 * <p>A change is the distress after a use minus the distress before it: negative where distress fell. It is no proof
 * that the skill did it: distress is logged when it is high, and falls by itself too.
 */
@Value.Immutable
public sealed interface SkillEffect permits ImmutableSkillEffect {

    /** How often a skill must have been used before anything is concluded (our choice). */
    int MIN_USES = 5;

    /** How far distress must have fallen on average for a skill to be worth keeping, in points (our choice). */
    double MIN_RELIEF = 1;

    /**
     * The skill.
     *
     * @return the skill
     */
    DistressSkill skill();

    /**
     * How often it was used.
     *
     * @return 1 or more
     */
    int uses();

    /**
     * The mean change.
     *
     * @return -10 to 10
     */
    double mean();

    /**
     * The minimum change, which is the most relief.
     *
     * @return -10 to 10
     */
    int min();

    /**
     * The maximum change.
     *
     * @return -10 to 10
     */
    int max();

    /**
     * The standard deviation of the changes.
     *
     * @return 0 or more
     */
    double deviation();

    /**
     * How uncertain the mean is: by chance alone it would differ by about this much if as many uses were logged again.
     *
     * @return twice the standard error of the mean, in points, 0 or more; empty after a single use
     */
    default OptionalDouble uncertainty() {
        return uses() < 2 ? OptionalDouble.empty() : OptionalDouble.of(2 * deviation() / Math.sqrt(uses() - 1.0));
    }

    /**
     * Whether the skill is worth keeping.
     *
     * @return true if distress fell by at least {@value #MIN_RELIEF} on average, and by more than the {@linkplain
     *     #uncertainty() uncertainty}; empty if it was used less than {@value #MIN_USES} times, which is too little to
     *     conclude anything
     */
    default Optional<Boolean> isWorthKeeping() {
        return uses() < MIN_USES
                ? Optional.empty()
                : Optional.of(mean() <= -MIN_RELIEF && -mean() > uncertainty().orElseThrow());
    }
}
