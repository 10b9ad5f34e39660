/**
 * The four problem areas, what a clinician records about a difficulty in each, and the strategies for working on it.
 *
 * <p>Grief, role disputes, role transitions and interpersonal deficits are explored in the initial phase. Those in
 * which a difficulty is identified can become the focus of the work.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.area;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
