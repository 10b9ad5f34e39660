package io.github.ipt4j.exercises.distressskills;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;

/**
 * What each skill did for the client.
 *
 * @param effects those that were used, the one with the greatest mean relief first
 */
public record DistressSkillsConclusion(ImmutableList<SkillEffect> effects) implements Conclusion {

    /**
     * The skills worth keeping.
     *
     * @return those of {@link #effects()} that are, in the same order
     */
    public ImmutableList<DistressSkill> worthKeeping() {
        return effects.stream()
                .filter(SkillEffect::isWorthKeeping)
                .map(SkillEffect::skill)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> statements() {
        return effects.stream().map(DistressSkillsConclusion::statement).collect(ImmutableList.toImmutableList());
    }

    private static String statement(SkillEffect effect) {
        return String.format(
                "%s: %s, distress changed by %s on average (%d to %d, standard deviation %s)%s.",
                EnglishWords.plain(effect.skill()),
                EnglishWords.count(effect.uses(), "use"),
                EnglishWords.oneDecimal(effect.mean()),
                effect.least(),
                effect.greatest(),
                EnglishWords.oneDecimal(effect.deviation()),
                effect.isWorthKeeping() ? "; worth keeping" : "");
    }
}
