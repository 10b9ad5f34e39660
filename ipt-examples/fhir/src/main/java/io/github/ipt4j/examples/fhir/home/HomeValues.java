package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.examples.fhir.bundle.FhirString;
import io.github.ipt4j.examples.fhir.bundle.FhirValue;
import java.util.Optional;

/** Values of JSON in lists. */
final class HomeValues {

    private HomeValues() {}

    static Optional<String> text(FhirValue value) {
        return value instanceof FhirString text ? Optional.of(text.text()) : Optional.empty();
    }
}
