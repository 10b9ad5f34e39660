/**
 * Meditation in four forms, and whether it fits into the client's days.
 *
 * <p>Expectations come first: the worksheet {@code beliefs} asks what the client hopes for, and which common
 * {@linkplain io.github.ipt4j.exercises.meditation.MeditationBelief beliefs} they hold. Then there are four forms
 * (breathing, visualization, guided imagery, progressive muscle relaxation), each a
 * {@linkplain io.github.ipt4j.exercises.script.Script script} of timed steps that a program can play or a counselor
 * can read out. Practice at home goes into the worksheet {@code practice-log}: whether it was possible, tension before
 * and after, and what got in the way. It teaches relaxation.
 *
 * <p>The {@link io.github.ipt4j.exercises.meditation.MeditationConclusion} reports for each form how often practice
 * was possible and how much tension changed, and the obstacles, the most frequent first. If practice ever made the
 * client feel worse, it says so: that is a reason to pause and ask.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.meditation;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
