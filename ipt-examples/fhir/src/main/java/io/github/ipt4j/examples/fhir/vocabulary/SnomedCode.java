package io.github.ipt4j.examples.fhir.vocabulary;

/** The codes of SNOMED CT that are used. */
public enum SnomedCode {
    /** Interpersonal psychotherapy, as a procedure. */
    INTERPERSONAL_PSYCHOTHERAPY("443730003", "Interpersonal psychotherapy");

    private final String code;
    private final String display;

    SnomedCode(String code, String display) {
        this.code = code;
        this.display = display;
    }

    /**
     * The code.
     *
     * @return the number of the concept
     */
    public String code() {
        return code;
    }

    /**
     * What it stands for.
     *
     * @return its name in English
     */
    public String display() {
        return display;
    }
}
