/** What a client takes home to read: what interpersonal psychotherapy is, and that depression can be treated. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.handout;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
