/** Questions to the player: menus as values, and how they are asked. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.menu;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
