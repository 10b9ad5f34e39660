/** Who is treated, for what, and what is known to make depression likelier or a brief treatment fitting. */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
