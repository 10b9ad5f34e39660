package io.github.ipt4j.exercises.suggestion;

import io.github.ipt4j.core.VocabularyTerm;

/** What can speak against an exercise for now. */
public enum ObjectionKind implements VocabularyTerm {
    /** The course is not open. */
    COURSE_NOT_OPEN,
    /** A concern about suicide or harm is open: it is reviewed before any exercise. */
    CONCERN_OPEN,
    /**
     * It brings the client to speak up or nearer to somebody, and the record does not show that the client was asked
     * about violence or coercion and that nothing was found. The answer stays private: nobody having asked is no other
     * kind.
     */
    ASK_ABOUT_VIOLENCE,
    /** It is best for areas on which the course does not focus. */
    OTHER_AREA,
    /** It is best for another phase. */
    OTHER_PHASE,
    /** It needs a skill that no other exercise has introduced. */
    SKILL_MISSING,
    /** It was assigned, and its follow-up is not due yet. */
    UNDER_WAY,
    /** It was assigned and followed up. */
    FOLLOWED_UP
}
