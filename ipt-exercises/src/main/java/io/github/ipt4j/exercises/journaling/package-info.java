/** Journaling: the same prompts each day or free-form, and looking back. */
@NullMarked
package io.github.ipt4j.exercises.journaling;

import org.jspecify.annotations.NullMarked;
