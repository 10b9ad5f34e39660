/** Effectiveness troubleshooting: what stands in the way in a relationship, asked without judgment. */
@NullMarked
package io.github.ipt4j.exercises.troubleshooting;

import org.jspecify.annotations.NullMarked;
