/** Closeness circles: the people in a client's life on five circles, as it is and as it is wished, and a picture of them. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.closeness;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
