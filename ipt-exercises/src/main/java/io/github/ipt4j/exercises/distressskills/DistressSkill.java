package io.github.ipt4j.exercises.distressskills;

import io.github.ipt4j.core.Term;
import io.github.ipt4j.exercises.Skill;

/** A skill against distress, named as in dialectical behavior therapy (Linehan). */
public enum DistressSkill implements Term {
    /** Stopping, stepping back, and looking before acting. */
    STOPPING(true),
    /** Cooling the face to calm the body. */
    COLD_WATER(true),
    /** Breathing out longer than in. */
    PACED_BREATHING(true),
    /** Turning to something else for a while. */
    DISTRACTION(true),
    /** Doing good to the senses. */
    SELF_SOOTHING(true),
    /** Weighing what acting on an urge brings and costs. */
    PROS_AND_CONS(true),
    /** Taking what cannot be changed now as it is. */
    ACCEPTANCE(true),
    /** Saying what the emotion is. */
    NAMING_THE_EMOTION(false),
    /** Asking whether the emotion fits what happened. */
    CHECKING_THE_FACTS(false),
    /** Doing the opposite of what an emotion urges, where it does not fit. */
    OPPOSITE_ACTION(false),
    /** Changing what brings the emotion about. */
    PROBLEM_SOLVING(false),
    /** Sleep, food, movement and medicine as they should be. */
    CARING_FOR_THE_BODY(false);

    private final boolean tolerance;

    DistressSkill(boolean tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * Which of the two it belongs to.
     *
     * @return {@link Skill#DISTRESS_TOLERANCE} or {@link Skill#EMOTION_REGULATION}
     */
    public Skill kind() {
        return tolerance ? Skill.DISTRESS_TOLERANCE : Skill.EMOTION_REGULATION;
    }
}
