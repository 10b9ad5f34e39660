/** Closeness circles: the people in a client's life on five circles, as it is and as it is wished, and a picture of them. */
@NullMarked
package io.github.ipt4j.exercises.closeness;

import org.jspecify.annotations.NullMarked;
