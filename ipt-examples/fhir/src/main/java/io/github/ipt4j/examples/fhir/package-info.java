/**
 * A course as HL7 FHIR R4 and back: {@code ipt fhir} and {@code ipt from-fhir}.
 *
 * <p>{@link io.github.ipt4j.examples.fhir.vocabulary} names every code and address that is used, once. {@link
 * io.github.ipt4j.examples.fhir.write} makes resources of a course; {@link io.github.ipt4j.examples.fhir.home} makes a
 * journal of those resources. {@link io.github.ipt4j.examples.fhir.definition} defines the codes, questionnaires and
 * extensions for receivers.
 */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
