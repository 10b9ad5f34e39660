package io.github.ipt4j.exercises.troubleshooting;

import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class TroubleshootingWords {

    private TroubleshootingWords() {}

    static Message statement(LikelyObstacle likely) {
        return said("likely")
                .with("obstacle", likely.obstacle())
                .with("situations", likely.situations())
                .with("ticks", likely.ticks())
                .with("next", likely.obstacle().next());
    }

    private static Message said(String key) {
        return Message.of("exercises/" + EffectivenessTroubleshooting.ID, "conclusion." + key);
    }
}
