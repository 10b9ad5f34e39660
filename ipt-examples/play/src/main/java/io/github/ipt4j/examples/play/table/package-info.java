/** The table itself: what a player can do, turn by turn. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
