package io.github.ipt4j.exercises.feelingheard;

import io.github.ipt4j.core.VocabularyTerm;

/** What someone may do in a conversation. */
public enum ConversationHabit implements VocabularyTerm {
    /** Said what mattered. */
    SPOKE_OPENLY,
    /** Asked out of interest. */
    ASKED,
    /** Listened to the end. */
    LISTENED,
    /** Summed up what was understood. */
    SUMMED_UP,
    /** Hinted at it and hoped to be understood. */
    HINTED,
    /** Fell silent. */
    WENT_SILENT,
    /** Gave in without meaning it. */
    GAVE_IN,
    /** Blamed the other person. */
    BLAMED,
    /** Interrupted. */
    INTERRUPTED,
    /** Gave advice before it was asked for. */
    GAVE_ADVICE,
    /** Raised their voice. */
    RAISED_VOICE,
    /** Left. */
    WALKED_AWAY
}
