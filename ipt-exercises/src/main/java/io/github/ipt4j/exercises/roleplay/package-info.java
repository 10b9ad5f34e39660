/** Role play: practicing a conversation in rounds, with feedback and reversed roles. */
@NullMarked
package io.github.ipt4j.exercises.roleplay;

import org.jspecify.annotations.NullMarked;
