/**
 * A vocabulary for testing what is built on the protocol.
 */
@NullMarked
package io.github.ipt4j.protocol.testing;

import org.jspecify.annotations.NullMarked;
