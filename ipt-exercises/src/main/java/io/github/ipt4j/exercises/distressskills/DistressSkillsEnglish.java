package io.github.ipt4j.exercises.distressskills;

import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class DistressSkillsEnglish {

    private DistressSkillsEnglish() {}

    static String statement(SkillEffect effect) {
        return String.format(
                Locale.ROOT,
                "%s: %s, distress changed by %s%s on average (%d to %d, standard deviation %s); %s.",
                EnglishWords.plain(effect.skill()),
                EnglishWords.count(effect.uses(), "use"),
                EnglishWords.oneDecimal(effect.mean()),
                uncertainty(effect),
                effect.min(),
                effect.max(),
                EnglishWords.oneDecimal(effect.deviation()),
                worth(effect));
    }

    private static String uncertainty(SkillEffect effect) {
        return effect.uncertainty().isPresent()
                ? " ± " + EnglishWords.oneDecimal(effect.uncertainty().getAsDouble())
                : "";
    }

    private static String worth(SkillEffect effect) {
        return effect.isWorthKeeping()
                .map(worth -> worth ? "worth keeping" : "no clear relief")
                .orElse("used too little to conclude from (" + SkillEffect.MIN_USES + " uses are the minimum)");
    }
}
