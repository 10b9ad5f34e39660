package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;

/**
 * The measures of a Bundle from elsewhere, and what else was found.
 *
 * @param measures the measures that are taken, in the order of their resources
 * @param findings everything else, what is about safety first
 */
public record ForeignMeasures(ImmutableList<ForeignMeasure> measures, ImmutableList<ForeignFinding> findings) {

    /**
     * Reads the measures of a Bundle.
     *
     * @param bundle any Bundle
     * @param scales the scales that are known; those without codes are not found
     * @return its measures and findings; nothing in it is guessed, and nothing left out without being counted
     */
    public static ForeignMeasures of(FhirBundle bundle, Iterable<Scale> scales) {
        return new ForeignReading(bundle, new ScaleCodes(scales)).read();
    }

    /**
     * Whether something is not taken that may be a measure.
     *
     * @return true if a finding says so
     */
    public boolean leavesOut() {
        return findings.stream().anyMatch(finding -> finding.kind().effect() == FindingEffect.NOT_TAKEN);
    }
}
