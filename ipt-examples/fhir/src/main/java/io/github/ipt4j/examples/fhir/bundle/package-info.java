/**
 * JSON and FHIR Bundles that may come from anywhere, read within {@linkplain io.github.ipt4j.examples.fhir.bundle.ReadingLimits
 * limits}.
 *
 * <p>A {@link io.github.ipt4j.examples.fhir.bundle.FhirValue} is one value of JSON, immutable, with numbers as exactly as they
 * are written. {@link io.github.ipt4j.examples.fhir.bundle.FhirJson} reads and writes it. A {@link
 * io.github.ipt4j.examples.fhir.bundle.FhirBundle} finds resources and what they refer to. Whatever is read ends in a value or
 * in a {@link io.github.ipt4j.examples.fhir.bundle.MalformedBundleException}, which names the place and never what stands
 * there.
 */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir.bundle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
