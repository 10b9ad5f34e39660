package io.github.ipt4j.exercises.dearman;

import io.github.ipt4j.core.VocabularyTerm;

/** Why a letter may be weak. A hint to look again, based on the wording alone; no judgment of the client. */
public enum Weakness implements VocabularyTerm {
    /** Fewer than three words. */
    TOO_SHORT,
    /** A description says always, never or the like. */
    SWEEPING,
    /** A feeling is expressed without saying I. */
    NOT_FIRST_PERSON,
    /** What is meant as a feeling judges the other person, and names no feeling: "I feel that you are selfish." */
    JUDGMENT,
    /** An assertion neither asks for anything nor refuses anything. */
    NO_REQUEST
}
