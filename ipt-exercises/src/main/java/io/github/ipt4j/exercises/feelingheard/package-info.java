/** Feeling heard: looks at a conversation that was hard, and at when the client does and does not feel heard. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.feelingheard;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
