/** Two tools that know nothing of the library, SPIN and XState, bear witness to its protocols: see docs/verification.md. */
@NullMarked
package io.github.ipt4j.examples.witnesses;

import org.jspecify.annotations.NullMarked;
