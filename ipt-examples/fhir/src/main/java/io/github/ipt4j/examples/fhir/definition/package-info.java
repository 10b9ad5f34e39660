/** The definitions that receivers need: codes, value sets, questionnaires and extensions. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir.definition;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
