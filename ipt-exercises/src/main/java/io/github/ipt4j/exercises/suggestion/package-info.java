/**
 * Suggestions: which exercises fit a course as it stands, with reasons, and why the others do not.
 *
 * <p>An exercise is suggested if something speaks for it and nothing against it. Its points are the sum of the points
 * of its reasons; both can be read, and there are no other weights. A
 * {@linkplain io.github.ipt4j.exercises.suggestion.Reason reason} and an
 * {@linkplain io.github.ipt4j.exercises.suggestion.Objection objection} are a kind and the facts on which it rests, so
 * that a {@link io.github.ipt4j.core.wording.Wording} words them in any language. The library suggests; it never
 * assigns.
 *
 * <pre>{@code
 * for (Suggestion suggestion : Suggestions.of(course, catalog).suggested()) {
 *     suggestion.reasons().forEach(reason -> print(reason.kind().points(), wording.of(reason)));
 * }
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.suggestion;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
