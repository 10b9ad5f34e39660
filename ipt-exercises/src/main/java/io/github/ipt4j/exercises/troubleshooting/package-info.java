/** Effectiveness troubleshooting: what stands in the way in a relationship, asked without judgment. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.troubleshooting;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
