/** The style in which the values of this library are generated; for its own modules only. */
@NullMarked
package io.github.ipt4j.core.style;

import org.jspecify.annotations.NullMarked;
