package io.github.ipt4j.exercises.meditation;

import io.github.ipt4j.core.VocabularyTerm;

/** A form of meditation; its word is the id of its script. */
public enum MeditationForm implements VocabularyTerm {
    /** Following the breath. */
    BREATHING,
    /** Picturing a calm place. */
    VISUALIZATION,
    /** Being led through a scene. */
    GUIDED_IMAGERY,
    /** Tensing and releasing one group of muscles after another. */
    PROGRESSIVE_MUSCLE_RELAXATION
}
