/**
 * Scripts: what is read out step by step, at a set pace, such as a guided meditation.
 *
 * <p>A {@link io.github.ipt4j.exercises.script.Script} is data and not a player: each
 * {@linkplain io.github.ipt4j.exercises.script.ScriptStep step} has its words and its length in seconds, including the
 * time it takes to read them. A counselor reads it out, or a program shows a step and waits. Scripts belong to an
 * {@linkplain io.github.ipt4j.exercises.Edition edition}; a translation keeps the pace.
 *
 * <pre>{@code
 * Script pause = Script.builder()
 *         .id("pause")
 *         .title("A short pause")
 *         .addSteps(ScriptStep.of(10, "Breathe in."), ScriptStep.of(15, "And breathe out, slowly."))
 *         .build();
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.script;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
