package io.github.ipt4j.exercises.validation;

import io.github.ipt4j.core.VocabularyTerm;

/** A way to validate oneself. */
public enum SelfValidation implements VocabularyTerm {
    /** Naming the feeling to oneself. */
    NAMING_THE_FEELING,
    /** Telling oneself why the feeling is understandable. */
    SAYING_IT_MAKES_SENSE,
    /** Speaking to oneself as to a friend. */
    KIND_WORDS,
    /** A hand on the heart, and a breath. */
    HAND_ON_HEART,
    /** Letting tears come. */
    LETTING_TEARS_COME,
    /** Writing down what is felt. */
    WRITING_IT_DOWN,
    /** Resting without having to earn it. */
    TAKING_A_REST,
    /** Remembering what has been managed before. */
    RECALLING_STRENGTHS
}
