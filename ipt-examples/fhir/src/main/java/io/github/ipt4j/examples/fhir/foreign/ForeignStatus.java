package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import java.util.Optional;
import java.util.Set;

/** Whether a resource can be relied on. */
final class ForeignStatus {

    /** The codes of FHIR for Observations and QuestionnaireResponses; others are not shown. */
    private static final ImmutableSet<String> SHOWN = ImmutableSet.of(
            "registered", "preliminary", "cancelled", "entered-in-error", "unknown", "in-progress", "stopped");

    private ForeignStatus() {}

    /** What is found of a resource whose status is none of those that count, or whose meaning something modifies. */
    static Optional<ForeignFinding> finding(BundleResource resource, Set<String> counting) {
        Optional<String> status = resource.json().text("status");
        if (status.filter(counting::contains).isEmpty()) {
            return Optional.of(ForeignFinding.of(
                    ForeignFindingKind.STATUS,
                    resource.place().member("status"),
                    "status",
                    status.filter(SHOWN::contains).orElse("?")));
        }
        return resource.json().member("modifierExtension").isPresent()
                        || resource.json().member("implicitRules").isPresent()
                ? Optional.of(ForeignFinding.of(
                        ForeignFindingKind.MODIFIER, resource.place().member("modifierExtension")))
                : Optional.empty();
    }
}
