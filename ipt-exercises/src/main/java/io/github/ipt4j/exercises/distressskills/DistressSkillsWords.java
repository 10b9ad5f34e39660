package io.github.ipt4j.exercises.distressskills;

import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class DistressSkillsWords {

    private DistressSkillsWords() {}

    static Message statement(SkillEffect effect) {
        return said(kind(effect))
                .with("skill", effect.skill())
                .with("uses", effect.uses())
                .with("mean", effect.mean())
                .with("uncertainty", uncertainty(effect))
                .with("min", effect.min())
                .with("max", effect.max())
                .with("deviation", effect.deviation())
                .with("minimum", SkillEffect.MIN_USES);
    }

    private static Object uncertainty(SkillEffect effect) {
        return effect.uncertainty().isPresent() ? effect.uncertainty().getAsDouble() : "none";
    }

    private static String kind(SkillEffect effect) {
        return effect.isWorthKeeping()
                .map(worth -> worth ? "worth-keeping" : "no-clear-relief")
                .orElse("used-too-little");
    }

    private static Message said(String key) {
        return Message.of("exercises/" + DistressSkills.ID, "conclusion." + key);
    }
}
