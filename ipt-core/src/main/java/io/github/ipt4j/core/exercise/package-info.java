/**
 * How the work on an exercise is recorded: its steps, and what was filled in.
 *
 * <p>Which exercises there are, and what their worksheets ask, is not known here; a record is plain data.
 */
@NullMarked
package io.github.ipt4j.core.exercise;

import org.jspecify.annotations.NullMarked;
