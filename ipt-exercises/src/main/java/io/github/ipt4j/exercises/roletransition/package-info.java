/** Role transition: the old role and the new one side by side. */
@NullMarked
package io.github.ipt4j.exercises.roletransition;

import org.jspecify.annotations.NullMarked;
