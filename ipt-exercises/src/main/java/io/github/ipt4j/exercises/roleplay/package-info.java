/**
 * Role play: practicing a conversation in short rounds, with feedback after each.
 *
 * <p>The worksheet {@code rounds} names the scenario and who plays whom, and has a row for each round: whether the
 * roles were reversed, how boundaries, communication and validation went (0 to 10), and the counselor's feedback. It
 * needs healthy communication, which DEAR MAN teaches.
 *
 * <p>The {@link io.github.ipt4j.exercises.roleplay.RolePlayConclusion} follows each
 * {@linkplain io.github.ipt4j.exercises.roleplay.RolePlaySkill skill} over the rounds in which the client played the
 * client, and names the one to practice next: the one with the lowest latest rating. Rounds with reversed roles are
 * counted and not rated, since they show how it feels on the other side.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.roleplay;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
