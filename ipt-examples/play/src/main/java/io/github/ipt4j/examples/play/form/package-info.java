/** How each kind of event and activity is asked for. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.form;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
