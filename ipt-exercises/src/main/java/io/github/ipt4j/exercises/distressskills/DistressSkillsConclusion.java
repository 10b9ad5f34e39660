package io.github.ipt4j.exercises.distressskills;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.Conclusion;
import org.immutables.value.Value;

/** What each skill did for the client. */
@Value.Immutable
public sealed interface DistressSkillsConclusion extends Conclusion permits ImmutableDistressSkillsConclusion {

    /**
     * What each skill did.
     *
     * @return the skills that were used, the one with the most mean relief first
     */
    ImmutableList<SkillEffect> effects();

    /**
     * The skills worth keeping.
     *
     * @return those of {@link #effects()} that are, in the same order
     */
    default ImmutableList<DistressSkill> worthKeeping() {
        return effects().stream()
                .filter(SkillEffect::isWorthKeeping)
                .map(SkillEffect::skill)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    default ImmutableList<String> statements() {
        return effects().stream().map(DistressSkillsEnglish::statement).collect(ImmutableList.toImmutableList());
    }
}
