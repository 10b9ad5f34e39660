package io.github.ipt4j.exercises.suggestion;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;

/** Words reasons and objections. */
final class SuggestionWords {

    private SuggestionWords() {}

    static Message reason(Reason reason) {
        Message said = said("reason", reason.kind());
        return switch (reason.kind()) {
            case FOLLOW_UP_DUE -> said;
            case OBSTACLE_FOUND ->
                said.with("obstacle", obstacle(reason.obstacle().orElseThrow()));
            case FOCUS_AREA -> said.with("area", reason.area().orElseThrow());
            case PHASE -> said.with("phase", reason.phase().orElseThrow());
            case TEACHES_NEEDED_SKILL -> said.with("skill", reason.skill().orElseThrow());
        };
    }

    static Message objection(Objection objection) {
        Message said = said("objection", objection.kind());
        return switch (objection.kind()) {
            case COURSE_NOT_OPEN -> said.with("status", objection.status().orElseThrow());
            case CONCERN_OPEN, ASK_ABOUT_VIOLENCE, UNDER_WAY, FOLLOWED_UP -> said;
            case OTHER_AREA -> said.with("areas", objection.areas().asList());
            case OTHER_PHASE -> said.with("phases", objection.phases().asList());
            case SKILL_MISSING -> said.with("skills", objection.skills().asList());
        };
    }

    private static Message said(String what, VocabularyTerm kind) {
        return Message.of("exercises/suggestions", what + "." + kind.word());
    }

    /** An obstacle of this library, or of a third party's exercise, whose words are those of its id. */
    private static Message obstacle(String word) {
        return Message.of("exercises/terms", "Obstacle." + word).orElse(VocabularyTerm.phraseOf(word));
    }
}
