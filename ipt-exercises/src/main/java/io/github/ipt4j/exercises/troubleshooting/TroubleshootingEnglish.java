package io.github.ipt4j.exercises.troubleshooting;

import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class TroubleshootingEnglish {

    private TroubleshootingEnglish() {}

    static String statement(LikelyObstacle likely) {
        return String.format(
                Locale.ROOT,
                "%s: in %s, %s ticked; %s may help.",
                EnglishWords.plain(likely.obstacle()),
                EnglishWords.count(likely.situations(), "situation"),
                EnglishWords.count(likely.ticks(), "statement"),
                likely.obstacle().next());
    }
}
