/**
 * Role transition: the old role and the new one side by side.
 *
 * <p>A new role can be wanted and still hurt, because an old one is lost with it. The worksheet {@code two-roles}
 * lists what is lost with the old role, what is hard in the new one and what is meaningful in it, each with a
 * {@linkplain io.github.ipt4j.exercises.roletransition.TransitionFeeling feeling} and a weight of 0 to 10, and for
 * each loss whether it has been spoken about.
 *
 * <p>The {@link io.github.ipt4j.exercises.roletransition.RoleTransitionConclusion} gives one
 * {@linkplain io.github.ipt4j.exercises.roletransition.RoleBalance balance} for each worksheet, so that they can be
 * compared over time, the losses that no worksheet says have been spoken about, and the feelings, the most frequent
 * first. The losses are the client's own words and therefore private text.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.roletransition;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
