/** What the client wants to achieve, and how far it has come. */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.goal;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
