/** What is shown of a course, and of a verdict. */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.play.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
