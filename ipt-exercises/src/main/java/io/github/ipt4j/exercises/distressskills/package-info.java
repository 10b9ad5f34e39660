/** Distress tolerance and emotion regulation, skills of dialectical behavior therapy (Linehan): tried where it is hard, and judged by what they do. */
@NullMarked
package io.github.ipt4j.exercises.distressskills;

import org.jspecify.annotations.NullMarked;
