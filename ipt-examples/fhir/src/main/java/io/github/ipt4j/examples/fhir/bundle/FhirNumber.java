package io.github.ipt4j.examples.fhir.bundle;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A number of JSON. FHIR distinguishes 1.0 from 1.00, and so does this.
 *
 * @param value the number, exactly as it is written
 */
public record FhirNumber(BigDecimal value) implements FhirValue {

    private static final int DIGITS = 10;

    /**
     * The number as one of 32 bits.
     *
     * @param number any number
     * @return the number; empty if it is not whole (4.0 is) or too large
     */
    public static OptionalInt whole(BigDecimal number) {
        return number.precision() - (long) number.scale() <= DIGITS ? exact(number) : OptionalInt.empty();
    }

    private static OptionalInt exact(BigDecimal number) {
        try {
            return OptionalInt.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * That it is a number.
     *
     * @return an English phrase without anything that was read
     */
    @Override
    public String toString() {
        return "FhirNumber[]";
    }
}
