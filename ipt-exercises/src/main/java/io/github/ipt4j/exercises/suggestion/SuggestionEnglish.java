package io.github.ipt4j.exercises.suggestion;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.Skill;
import java.util.Collection;
import java.util.stream.Collectors;

/** Words reasons and objections in English. */
final class SuggestionEnglish {

    private SuggestionEnglish() {}

    static String reason(Reason reason) {
        return switch (reason.kind()) {
            case FOLLOW_UP_DUE -> "assigned two sessions ago or more, and not followed up";
            case OBSTACLE_FOUND ->
                "likely in the way: "
                        + VocabularyTerm.phraseOf(reason.obstacle().orElseThrow());
            case FOCUS_AREA -> "best for " + reason.area().orElseThrow().word();
            case PHASE -> "best for the phase " + reason.phase().orElseThrow().word();
            case TEACHES_NEEDED_SKILL -> "teaches " + reason.skill().orElseThrow();
        };
    }

    static String objection(Objection objection) {
        return switch (objection.kind()) {
            case COURSE_NOT_OPEN ->
                "the course is " + objection.status().orElseThrow().word();
            case CONCERN_OPEN -> "a concern about suicide or harm is open: review it first";
            case ASK_ABOUT_VIOLENCE ->
                "only after asking in private about violence or coercion, and where none was found";
            case OTHER_AREA -> "best for " + words(objection.areas());
            case OTHER_PHASE -> "best for the phase " + words(objection.phases());
            case SKILL_MISSING ->
                "needs " + objection.skills().stream().map(Skill::toString).collect(Collectors.joining(", "));
            case UNDER_WAY -> "assigned, and following up is not due yet";
            case FOLLOWED_UP -> "assigned and followed up";
        };
    }

    private static String words(Collection<? extends VocabularyTerm> terms) {
        return terms.stream().map(VocabularyTerm::word).collect(Collectors.joining(", "));
    }
}
