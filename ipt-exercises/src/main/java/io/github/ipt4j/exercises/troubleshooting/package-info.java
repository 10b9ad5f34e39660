/**
 * Effectiveness troubleshooting: what gets in the way with another person, asked without judgment.
 *
 * <p>The client looks at one situation that went badly (worksheet {@code situation}) and ticks
 * {@linkplain io.github.ipt4j.exercises.troubleshooting.Hindrance statements} that apply, such as "I was too angry".
 * Each statement points to one of five {@linkplain io.github.ipt4j.exercises.troubleshooting.Obstacle obstacles}:
 * skill, aim, emotion, worry, or other people and circumstances. None of them is a fault of the client. It teaches
 * interpersonal effectiveness.
 *
 * <p>The {@link io.github.ipt4j.exercises.troubleshooting.TroubleshootingConclusion} lists the likely obstacles, those
 * of most situations first, and gives a {@linkplain io.github.ipt4j.exercises.ExerciseHint hint} from each to the
 * exercise that may help, which counts as a reason in {@link io.github.ipt4j.exercises.suggestion.Suggestions}.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.troubleshooting;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
