/** The codes and addresses of the resources, each in one place. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir.vocabulary;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
