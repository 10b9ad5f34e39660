package io.github.ipt4j.examples.fhir.vocabulary;

import com.google.errorprone.annotations.Immutable;

/**
 * A code of our code system.
 *
 * @param code the code, such as {@code mode.video}
 * @param display what it stands for, in English
 */
@Immutable
public record IptCode(String code, String display) {

    /** The code system of all our codes. */
    public static final String SYSTEM = FhirAddress.canonical("CodeSystem", "ipt");
}
