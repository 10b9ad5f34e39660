/** Questions about cases, and what is right about them. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.quiz;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
