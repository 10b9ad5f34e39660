/**
 * Exercises of interpersonal psychotherapy, as modules that plug in on top of the protocol.
 *
 * <p>The state machine carries the steps of exercises as activities of sessions and does not know what they are; this module
 * is where they get their meaning.
 */
@NullMarked
package io.github.ipt4j.exercises;

import org.jspecify.annotations.NullMarked;
