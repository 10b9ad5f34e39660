/** The interpersonal inventory: the people in a client's life, and the client's relationship with each. */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.inventory;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
