/**
 * A teacher's table: {@link io.github.ipt4j.examples.play.PlayCommand} plays a course on the terminal, and asks about
 * cases.
 */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
