/**
 * Handouts: what a client takes home to read.
 *
 * <p>Two come with the library, in the same languages as the exercises: what interpersonal psychotherapy is, and that
 * depression can be treated. They are true of the ordinary treatment of a depression, and offered only with protocols
 * that are such. {@link io.github.ipt4j.exercises.print} prints them with a line for the service's emergency contact.
 * No clinician has reviewed their words, and every page says so.
 *
 * <pre>{@code
 * Handout handout = Handouts.in(Locale.GERMAN).get(0);
 * String page = HtmlPage.of(handout, PageSetup.builder().language(Locale.GERMAN).build());
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.handout;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
