package io.github.ipt4j.examples.fhir.bundle;

import com.google.common.collect.ImmutableList;

/**
 * An array of JSON.
 *
 * @param items its items in order
 */
public record FhirArray(ImmutableList<FhirValue> items) implements FhirValue {

    /**
     * Returns an array.
     *
     * @param items its items in order
     * @return an array of them
     */
    public static FhirArray of(Iterable<? extends FhirValue> items) {
        return new FhirArray(ImmutableList.copyOf(items));
    }

    /**
     * How many items there are.
     *
     * @return an English phrase without anything that was read
     */
    @Override
    public String toString() {
        return "FhirArray[" + items.size() + " items]";
    }
}
