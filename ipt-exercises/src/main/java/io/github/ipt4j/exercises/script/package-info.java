/** What is read out step by step, at a set pace: a guided meditation, for instance. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.script;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
