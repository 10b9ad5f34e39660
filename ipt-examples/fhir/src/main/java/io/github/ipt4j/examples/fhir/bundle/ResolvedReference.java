package io.github.ipt4j.examples.fhir.bundle;

import java.util.Optional;

/**
 * What came of searching a Bundle for a resource that is referred to. Nothing is ever fetched from anywhere else.
 *
 * @param outcome how the search ended
 * @param resource the resource, if it was found
 */
public record ResolvedReference(Outcome outcome, Optional<BundleResource> resource) {

    /** How a search ended. */
    public enum Outcome {
        /** The Bundle has exactly one such resource. */
        FOUND,
        /** The Bundle has several. */
        AMBIGUOUS,
        /** It would be contained, and is not. */
        MISSING,
        /** The Bundle does not have it, or names it by something else than its address. */
        ELSEWHERE,
        /** It is no reference that FHIR has. */
        MALFORMED
    }

    static ResolvedReference of(Outcome outcome) {
        return new ResolvedReference(outcome, Optional.empty());
    }

    static ResolvedReference among(Iterable<BundleResource> found, Outcome none) {
        ResolvedReference result = of(none);
        for (BundleResource resource : found) {
            result = result.outcome == none
                    ? new ResolvedReference(Outcome.FOUND, Optional.of(resource))
                    : of(Outcome.AMBIGUOUS);
        }
        return result;
    }
}
