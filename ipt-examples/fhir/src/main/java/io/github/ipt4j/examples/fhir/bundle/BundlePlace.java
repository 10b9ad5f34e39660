package io.github.ipt4j.examples.fhir.bundle;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * Where something stands in JSON, as a JSON path such as {@code $.entry[3].resource}: counted from 0, and with names that FHIR
 * has. Any other name is written as an asterisk, since it may be private or hostile.
 *
 * @param path the path
 */
public record BundlePlace(String path) {

    /** The whole document. */
    public static final BundlePlace ROOT = new BundlePlace("$");

    private static final ImmutableSet<String> SHOWN = ImmutableSet.copyOf(Splitter.on(' ')
            .split(
                    "resourceType id meta versionId profile tag type entry fullUrl resource request response link relation url"
                            + " search contained extension modifierExtension status category code coding system version display text"
                            + " subject encounter focus effectiveDateTime effectivePeriod effectiveInstant effectiveTiming start end"
                            + " authored issued author performer source questionnaire item linkId answer definition valueCoding"
                            + " valueInteger valueDecimal valueString valueQuantity valueCodeableConcept valueBoolean valueDate"
                            + " valueDateTime value unit comparator dataAbsentReason interpretation component hasMember derivedFrom"
                            + " result reference identifier name title note div"));

    static BundlePlace of(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        BundlePlace outer = parent == null ? ROOT : of(parent);
        if (context.inObject() && context.hasCurrentName()) {
            return outer.member(context.getCurrentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? outer.item(context.getCurrentIndex()) : outer;
    }

    /**
     * The place of a member.
     *
     * @param name its name
     * @return the place in an object that stands here
     */
    public BundlePlace member(String name) {
        return new BundlePlace(path + '.' + (SHOWN.contains(name) ? name : "*"));
    }

    /**
     * The place of an item.
     *
     * @param index its index, from 0
     * @return the place in an array that stands here
     */
    public BundlePlace item(int index) {
        return new BundlePlace(path + '[' + index + ']');
    }

    @Override
    public String toString() {
        return path;
    }
}
