/** Meditation: expectations first, then four forms as scripts with timed steps, then practice and how feasible it is. */
@NullMarked
package io.github.ipt4j.exercises.meditation;

import org.jspecify.annotations.NullMarked;
