/** Our own Bundles as journals: native elements decide, extensions carry what FHIR has no element for. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.fhir.home;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
