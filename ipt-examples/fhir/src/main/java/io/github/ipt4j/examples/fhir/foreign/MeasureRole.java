package io.github.ipt4j.examples.fhir.foreign;

import io.github.ipt4j.core.measure.Scale;

/**
 * What a code stands for.
 *
 * @param scale the scale
 * @param part which part of it
 * @param item the number of the item, from 1; 0 if it is none
 */
record MeasureRole(Scale scale, Part part, int item) {

    /** The parts of a scale that have codes. */
    enum Part {
        /** The scale as a whole. */
        PANEL,
        /** Its total. */
        TOTAL,
        /** An item. */
        ITEM,
        /** The further question: how difficult the problems have made life. */
        DIFFICULTY
    }

    /** Whether a resource of this code is a measure by itself. */
    boolean isWhole() {
        return part == Part.PANEL || part == Part.TOTAL;
    }

    boolean isSuicideItem() {
        return part == Part.ITEM && scale.suicideItems().contains(item);
    }
}
