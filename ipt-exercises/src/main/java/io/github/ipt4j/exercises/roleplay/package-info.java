/** Role play: practicing a conversation in rounds, with feedback and reversed roles. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.roleplay;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
