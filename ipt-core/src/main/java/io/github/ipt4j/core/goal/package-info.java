/** Goals: what the client wants to achieve, and progress toward it. */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.goal;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
