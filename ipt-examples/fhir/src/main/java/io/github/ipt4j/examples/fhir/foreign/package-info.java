/**
 * Measures out of FHIR Bundles that others wrote: {@link io.github.ipt4j.examples.fhir.foreign.ForeignMeasures} reads the
 * QuestionnaireResponses and Observations of scales that it knows by their codes, and never guesses. What is not taken, and
 * why, is a {@link io.github.ipt4j.examples.fhir.foreign.ForeignFinding} with its place, and so is what the answers say about
 * suicide, even where a measure is not taken. {@link io.github.ipt4j.examples.fhir.foreign.ForeignReport} shows both.
 */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir.foreign;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
