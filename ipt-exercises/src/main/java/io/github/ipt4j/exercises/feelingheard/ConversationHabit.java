package io.github.ipt4j.exercises.feelingheard;

import io.github.ipt4j.core.Term;

/** A way to take part in a conversation. */
public enum ConversationHabit implements Term {
    /** Said what mattered. */
    SPOKE_OPENLY,
    /** Asked a question, out of interest. */
    ASKED,
    /** Listened to the end. */
    LISTENED,
    /** Said in own words what was understood. */
    SUMMED_UP,
    /** Hinted at it and hoped to be understood. */
    HINTED,
    /** Fell silent. */
    WENT_SILENT,
    /** Gave in without meaning it. */
    GAVE_IN,
    /** Blamed the other person. */
    BLAMED,
    /** Broke in. */
    INTERRUPTED,
    /** Gave advice before it was asked for. */
    GAVE_ADVICE,
    /** Grew loud. */
    RAISED_VOICE,
    /** Left. */
    WALKED_AWAY
}
