/** A session that was held: when, how long, whose agenda, and what was done. */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.session;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
