/** The screen on which a game is shown: a terminal, or lines where there is none. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.screen;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
