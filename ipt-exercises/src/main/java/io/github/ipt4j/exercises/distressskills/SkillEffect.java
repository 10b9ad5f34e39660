package io.github.ipt4j.exercises.distressskills;

import com.google.common.math.Stats;

/**
 * What a skill did for a client.
 *
 * <p>A change is distress after less distress before: below zero where distress fell.
 *
 * @param skill the skill
 * @param uses how often it was used; at least 1
 * @param mean the mean change
 * @param least the least change, that is, the greatest relief
 * @param greatest the greatest change
 * @param deviation the standard deviation of the changes
 */
public record SkillEffect(DistressSkill skill, int uses, double mean, int least, int greatest, double deviation) {

    /** How often a skill must have been used to be worth keeping: once says little. */
    public static final int USES = 2;

    /** How far distress must have fallen on average for a skill to be worth keeping, in points of eleven. */
    public static final double RELIEF = 1;

    static SkillEffect of(DistressSkill skill, Stats changes) {
        return new SkillEffect(
                skill,
                (int) changes.count(),
                changes.mean(),
                (int) changes.min(),
                (int) changes.max(),
                changes.populationStandardDeviation());
    }

    /**
     * Whether the skill is worth keeping.
     *
     * @return true if it was used at least {@value #USES} times and distress fell by at least {@value #RELIEF} on average
     */
    public boolean isWorthKeeping() {
        return uses >= USES && mean <= -RELIEF;
    }
}
