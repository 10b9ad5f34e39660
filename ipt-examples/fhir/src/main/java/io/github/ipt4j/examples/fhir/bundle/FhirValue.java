package io.github.ipt4j.examples.fhir.bundle;

/**
 * A value of JSON. Two values are equal if they are written alike, but for the order of members; {@code toString} shows no
 * more than the kind and the size, since what is read may be private.
 */
public sealed interface FhirValue permits FhirObject, FhirArray, FhirString, FhirNumber, FhirFlag, FhirNull {}
