package io.github.ipt4j.examples.fhir.vocabulary;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The addresses of code systems, of naming systems and of what this folder defines. */
public final class FhirAddress {

    /** Under which everything lies that is defined here. */
    public static final String BASE = "https://ipt4j.github.io/fhir/";

    /** LOINC. */
    public static final String LOINC = "http://loinc.org";

    /** SNOMED CT. */
    public static final String SNOMED = "http://snomed.info/sct";

    /** Units of measure. */
    public static final String UCUM = "http://unitsofmeasure.org";

    /** Where the terminology of HL7 lies. */
    public static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

    /** Why an element has no value. */
    public static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** The score of an answer. */
    public static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private FhirAddress() {}

    /**
     * Returns the address of a definition.
     *
     * @param type the type of the resource, such as {@code Questionnaire}
     * @param name the name of the definition, any text
     * @return the canonical address, in ASCII
     */
    public static String canonical(String type, String name) {
        return BASE + type + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /**
     * Returns the name of a definition.
     *
     * @param type the type of the resource
     * @param canonical an address, with or without a version
     * @return the name with which {@link #canonical} made the address, or empty if it made it not
     */
    public static Optional<String> name(String type, String canonical) {
        String prefix = BASE + type + "/";
        if (!canonical.startsWith(prefix)) {
            return Optional.empty();
        }
        String name = canonical.substring(prefix.length());
        int version = name.indexOf('|');
        try {
            return Optional.of(
                    URLDecoder.decode(version < 0 ? name : name.substring(0, version), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the naming system of our identifiers.
     *
     * @param kind what is identified, such as {@code client}
     * @return an address
     */
    public static String naming(String kind) {
        return BASE + "NamingSystem/" + kind;
    }
}
