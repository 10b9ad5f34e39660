/**
 * Suggestions: which exercises fit a course as it stands, with reasons, and why not the others.
 *
 * <p>An exercise is suggested if something speaks for it and nothing against it. Its points are the sum of the points of its
 * reasons; both are there to read, and there are no other weights. The library suggests; it never assigns.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.suggestion;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
