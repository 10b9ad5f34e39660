package io.github.ipt4j.examples.fhir.bundle;

/**
 * A text of JSON.
 *
 * @param text the text, without escapes
 */
public record FhirString(String text) implements FhirValue {

    /**
     * How long it is.
     *
     * @return an English phrase without anything that was read
     */
    @Override
    public String toString() {
        return "FhirString[" + text.length() + " characters]";
    }
}
