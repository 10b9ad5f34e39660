/** Elements and resources of FHIR as they are put together, one property after the other, and written as JSON. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir.element;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
