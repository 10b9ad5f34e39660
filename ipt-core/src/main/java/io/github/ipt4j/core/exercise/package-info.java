/**
 * The record of work on exercises: the steps taken, and what was filled in.
 *
 * <p>This package does not know which exercises exist, or what their worksheets ask: a record is plain data, so that
 * any module can read it.
 */
@NullMarked
package io.github.ipt4j.core.exercise;

import org.jspecify.annotations.NullMarked;
