/**
 * Journaling: writing things down, and looking back at them.
 *
 * <p>The client writes with the same prompts each day (worksheet {@code structured}) or freely ({@code free-form}),
 * each entry with a day and, if they like, a mood of 0 to 10. The worksheet {@code plan} says from when to when and on
 * which days of the week to write; a plan ends after a year, whatever its dates say.
 *
 * <p>The {@link io.github.ipt4j.exercises.journaling.JournalingConclusion} is made for looking back: the entries
 * between two days, challenges side by side with successes, mood over time, and how many of the planned days were
 * kept. Entries are the client's own words: they are private text, and the conclusion's sentences count them and never
 * quote them.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.journaling;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
