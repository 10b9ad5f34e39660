package io.github.ipt4j.exercises.distressskills;

import org.immutables.value.Value;

/**
 * What a skill did for a client.
 *
 * <p>A change is the distress after a use minus the distress before it: negative where distress fell.
 */
@Value.Immutable
public sealed interface SkillEffect permits ImmutableSkillEffect {

    /** How often a skill must have been used to be worth keeping: once says little. */
    int MIN_USES = 2;

    /** How far distress must have fallen on average for a skill to be worth keeping, on the scale of 0 to 10. */
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
     * Whether the skill is worth keeping.
     *
     * @return true if it was used at least {@value #MIN_USES} times and distress fell by at least {@value #MIN_RELIEF}
     *     on average
     */
    default boolean isWorthKeeping() {
        return uses() >= MIN_USES && mean() <= -MIN_RELIEF;
    }
}
