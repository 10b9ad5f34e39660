package io.github.ipt4j.exercises.distressskills;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import org.immutables.value.Value;

/** How distress changed with each skill. */
@Value.Immutable
public sealed interface DistressSkillsConclusion extends Conclusion permits ImmutableDistressSkillsConclusion {

    /**
     * How distress changed with each skill.
     *
     * @return the skills that were used, the one with the most mean relief first
     */
    ImmutableList<SkillEffect> effects();

    /**
     * The skills worth keeping.
     *
     * @return those of {@link #effects()} that are known to be, in the same order
     */
    default ImmutableList<DistressSkill> worthKeeping() {
        return effects().stream()
                .filter(effect -> effect.isWorthKeeping().orElse(false))
                .map(SkillEffect::skill)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    default ImmutableList<Message> statements() {
        return effects().stream().map(DistressSkillsWords::statement).collect(ImmutableList.toImmutableList());
    }
}
