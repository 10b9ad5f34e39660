/** Validation: taking feelings as understandable, one's own and those of others. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.validation;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
