package io.github.ipt4j.exercises.distressskills;

import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class DistressSkillsEnglish {

    private DistressSkillsEnglish() {}

    static String statement(SkillEffect effect) {
        return String.format(
                Locale.ROOT,
                "%s: %s, distress changed by %s on average (%d to %d, standard deviation %s)%s.",
                EnglishWords.plain(effect.skill()),
                EnglishWords.count(effect.uses(), "use"),
                EnglishWords.oneDecimal(effect.mean()),
                effect.min(),
                effect.max(),
                EnglishWords.oneDecimal(effect.deviation()),
                effect.isWorthKeeping() ? "; worth keeping" : "");
    }
}
