package io.github.ipt4j.exercises.roleplay;

import io.github.ipt4j.core.Term;

/** What is rated in each round; its word is the id of its field. */
public enum RolePlaySkill implements Term {
    /** Setting and keeping boundaries. */
    BOUNDARIES,
    /** Saying clearly what is meant. */
    COMMUNICATION,
    /** Taking the other person seriously. */
    VALIDATION
}
