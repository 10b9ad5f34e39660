/**
 * Distress tolerance and emotion regulation, skills of dialectical behavior therapy (Linehan).
 *
 * <p>The client learns a few skills that help in a moment of distress, practices them in the session, and tries them
 * when they are needed. Each use goes into the worksheet {@code skill-log}: what set it off, the
 * {@linkplain io.github.ipt4j.exercises.distressskills.DistressSkill skill}, and distress before and after, 0 to 10.
 * The worksheet {@code plan} is for the next hard moment: how the client notices it, which skills to try first, whom
 * to reach.
 *
 * <p>The {@link io.github.ipt4j.exercises.distressskills.DistressSkillsConclusion} reports for each skill how often it
 * was used and how much distress changed: mean, extremes, standard deviation, and how uncertain the mean is. A skill is
 * worth keeping if it was used five times or more, and distress fell on average by a point and by more than that
 * uncertainty. After fewer uses the figures are shown and nothing is concluded.
 *
 * <p>Skills are not an answer to danger: the guide's cautions say what to do first where a client speaks of suicide or
 * harm.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.distressskills;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
