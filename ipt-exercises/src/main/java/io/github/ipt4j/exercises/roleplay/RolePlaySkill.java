package io.github.ipt4j.exercises.roleplay;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.RatingField;

/** What is rated in each round; its word is the id of its field. */
public enum RolePlaySkill implements VocabularyTerm {
    /** Setting and keeping boundaries. */
    BOUNDARIES,
    /** Saying clearly what is meant. */
    COMMUNICATION,
    /** Taking the other person seriously. */
    VALIDATION;

    /**
     * The field in which it is rated.
     *
     * @return a column of {@link RolePlay#ROUNDS_PLAYED}, 0 to 10
     */
    public RatingField field() {
        return Field.rating(word(), 0, 10);
    }
}
