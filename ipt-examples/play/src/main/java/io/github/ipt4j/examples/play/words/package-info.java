/** The words of the table. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.words;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
