/** The state of a game, as a value: a course, and the journal that leads to it. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.game;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
