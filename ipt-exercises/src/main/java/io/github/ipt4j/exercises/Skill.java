package io.github.ipt4j.exercises;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;

/**
 * A skill that an exercise teaches or needs.
 *
 * <p>The set is open: a plug-in may name skills of its own. Two skills with the same id are the same skill.
 *
 * @param id lower-case words joined by hyphens, such as {@code healthy-communication}
 */
public record Skill(String id) implements Worded {

    /** Understanding what another person says and means. */
    public static final Skill LISTENING = new Skill("listening");

    /**
     * Getting through a moment of distress without making it worse; a skill of dialectical behavior therapy (Linehan).
     */
    public static final Skill DISTRESS_TOLERANCE = new Skill("distress-tolerance");

    /** Understanding and changing emotions; a skill of dialectical behavior therapy (Linehan). */
    public static final Skill EMOTION_REGULATION = new Skill("emotion-regulation");

    /** Seeing that one's own feelings are understandable. */
    public static final Skill SELF_VALIDATION = new Skill("self-validation");

    /** Showing another person that their feelings are understandable. */
    public static final Skill VALIDATING_OTHERS = new Skill("validating-others");

    /** Calming body and mind. */
    public static final Skill RELAXATION = new Skill("relaxation");

    /** Getting what one needs without giving up the relationship or one's self-respect. */
    public static final Skill INTERPERSONAL_EFFECTIVENESS = new Skill("interpersonal-effectiveness");

    /** Saying what one feels and asks for, clearly and with respect. */
    public static final Skill HEALTHY_COMMUNICATION = new Skill("healthy-communication");

    /**
     * Checks the id.
     *
     * @param id lower-case words joined by hyphens, such as {@code healthy-communication}
     * @throws IllegalArgumentException if it is empty, longer than 128 characters, or holds a control character
     */
    public Skill {
        Limits.requireId("The skill's id", id);
    }

    /**
     * The words of the skill.
     *
     * @return a message that falls back to the id with spaces for hyphens
     */
    @Override
    public Message message() {
        return Message.of("exercises/terms", "Skill." + id).orElse(VocabularyTerm.phraseOf(id));
    }

    /**
     * The skill in words.
     *
     * @return the id with spaces for hyphens
     */
    @Override
    public String toString() {
        return VocabularyTerm.phraseOf(id);
    }
}
