package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.protocol.journal.Disclosure;

/**
 * How a course is exported.
 *
 * @param disclosure how much private text
 * @param unit the unit of scores, as an annotation of UCUM without braces, such as {@code score}
 */
public record ExportOptions(Disclosure disclosure, String unit) {

    /** The unit of scores, unless another is given. */
    public static final String SCORE = "score";

    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if the unit is not of visible ASCII characters without braces
     */
    public ExportOptions {
        if (!unit.matches("[!-z|~]{1,64}")) {
            throw new IllegalArgumentException("unit must be 1 to 64 visible ASCII characters without braces.");
        }
    }

    /** Whether private text is exported. */
    boolean disclosesPrivateText() {
        return disclosure == Disclosure.EVERYTHING;
    }
}
