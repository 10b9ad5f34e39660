/** A course as FHIR resources: {@link io.github.ipt4j.examples.fhir.write.CourseBundle} writes them. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir.write;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
