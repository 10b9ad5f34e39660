/** Journaling: the same prompts each day or free-form, and looking back. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.journaling;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
