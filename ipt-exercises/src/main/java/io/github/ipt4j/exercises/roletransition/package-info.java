/** Role transition: the old role and the new one side by side. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.roletransition;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
