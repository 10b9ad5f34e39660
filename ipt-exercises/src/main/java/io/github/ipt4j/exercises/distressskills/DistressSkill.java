package io.github.ipt4j.exercises.distressskills;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.Skill;

/** A skill for coping with distress, after those of dialectical behavior therapy (Linehan), in plain words. */
public enum DistressSkill implements VocabularyTerm {
    /** Stopping, stepping back, and looking before acting. */
    STOPPING(true),
    /** Cooling the face to calm the body. */
    COLD_WATER(true),
    /** Breathing out longer than in. */
    PACED_BREATHING(true),
    /** Turning to something else for a while. */
    DISTRACTION(true),
    /** Soothing the senses. */
    SELF_SOOTHING(true),
    /** Weighing the benefits and costs of acting on an urge. */
    PROS_AND_CONS(true),
    /** Accepting what cannot be changed now. */
    ACCEPTANCE(true),
    /** Naming the emotion. */
    NAMING_THE_EMOTION(false),
    /** Asking whether the emotion fits the facts. */
    CHECKING_THE_FACTS(false),
    /** Doing the opposite of what an emotion urges, where it does not fit. */
    OPPOSITE_ACTION(false),
    /** Changing what causes the emotion. */
    PROBLEM_SOLVING(false),
    /** Taking care of sleep, food, movement and medication. */
    CARING_FOR_THE_BODY(false);

    private final boolean tolerance;

    DistressSkill(boolean tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * The skill of which it is a part.
     *
     * @return {@link Skill#DISTRESS_TOLERANCE} or {@link Skill#EMOTION_REGULATION}
     */
    public Skill kind() {
        return tolerance ? Skill.DISTRESS_TOLERANCE : Skill.EMOTION_REGULATION;
    }
}
