package io.github.ipt4j.examples.fhir.foreign;

import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import io.github.ipt4j.examples.fhir.bundle.FhirString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The people of a Bundle, numbered in the order in which measures name them. Nobody's name or id leaves this. */
final class Subjects {

    private final FhirBundle bundle;
    private final Map<Object, Integer> numbers = new HashMap<>();

    Subjects(FhirBundle bundle) {
        this.bundle = bundle;
    }

    OptionalInt of(BundleResource resource) {
        return resource.json()
                .object("subject")
                .flatMap(reference -> identity(reference, resource))
                .map(identity -> OptionalInt.of(numbers.computeIfAbsent(identity, key -> numbers.size() + 1)))
                .orElse(OptionalInt.empty());
    }

    int count() {
        return numbers.size();
    }

    /** The resource itself if the Bundle has it, else how it is called. */
    private Optional<Object> identity(FhirObject reference, BundleResource from) {
        return bundle.resolve(reference, from)
                .resource()
                .<Object>map(found -> found)
                .or(() -> reference.text("reference").map(FhirString::new))
                .or(() -> reference.object("identifier"));
    }
}
