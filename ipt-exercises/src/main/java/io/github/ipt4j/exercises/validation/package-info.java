/** Validation: taking feelings as understandable, one's own and those of others. */
@NullMarked
package io.github.ipt4j.exercises.validation;

import org.jspecify.annotations.NullMarked;
