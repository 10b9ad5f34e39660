/** Distress tolerance and emotion regulation, skills of dialectical behavior therapy (Linehan): tried where it is hard, and judged by what they do. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.distressskills;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
