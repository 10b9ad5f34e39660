/**
 * Closeness circles: the people in a client's life on five circles, as things are and as the client would like them to
 * be.
 *
 * <p>The worksheet {@code circles} has a row for each person: the circle now, from 1 (closest) to 5, the desired
 * circle, and what makes closeness with this person {@linkplain io.github.ipt4j.exercises.closeness.IntimacyChallenge
 * hard}. It goes well with the interpersonal inventory of the initial phase.
 *
 * <p>The {@link io.github.ipt4j.exercises.closeness.ClosenessConclusion} says who is nearer or farther than desired,
 * who moved between two days, and which challenges are most frequent.
 * {@link io.github.ipt4j.exercises.closeness.ClosenessPicture} draws 1 to 40 people as SVG; unless it is asked to
 * disclose names, everyone is a number.
 *
 * <pre>{@code
 * ClosenessConclusion conclusion = new ClosenessCircles().conclude(filled);
 * String svg = ClosenessPicture.of(conclusion.latest(), Disclosure.NO_PRIVATE_TEXT, Locale.GERMAN);
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.closeness;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
