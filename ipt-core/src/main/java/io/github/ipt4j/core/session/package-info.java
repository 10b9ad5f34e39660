/** Sessions that were held: their dates, length, agenda and activities. */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.session;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
