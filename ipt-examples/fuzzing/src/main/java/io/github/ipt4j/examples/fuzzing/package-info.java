/**
 * What readers keep to on any input.
 *
 * <p>Each {@link io.github.ipt4j.examples.fuzzing.FuzzTarget} takes bytes and fails only where the library breaks a
 * promise: an exception that is not documented, or something that is read back otherwise than it was written. A fuzzer
 * searches for such bytes; the inputs that it found interesting are kept in {@code corpus} and tried by a test.
 */
@NullMarked
package io.github.ipt4j.examples.fuzzing;

import org.jspecify.annotations.NullMarked;
