package io.github.ipt4j.examples.fhir.bundle;

/** Null in JSON, which FHIR has only in arrays, where an item has extensions and no value. */
public enum FhirNull implements FhirValue {
    /** The only one. */
    NULL
}
