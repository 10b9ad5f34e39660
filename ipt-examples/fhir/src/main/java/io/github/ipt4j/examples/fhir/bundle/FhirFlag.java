package io.github.ipt4j.examples.fhir.bundle;

/**
 * True or false in JSON.
 *
 * @param value which of them
 */
public record FhirFlag(boolean value) implements FhirValue {

    private static final FhirFlag TRUE = new FhirFlag(true);
    private static final FhirFlag FALSE = new FhirFlag(false);

    /**
     * Returns a flag.
     *
     * @param value true or false
     * @return the flag
     */
    public static FhirFlag of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * That it is a flag.
     *
     * @return an English phrase without anything that was read
     */
    @Override
    public String toString() {
        return "FhirFlag[]";
    }
}
