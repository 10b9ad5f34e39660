/** Meditation: expectations first, then four forms as scripts with timed steps, then practice and how feasible it is. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.meditation;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
