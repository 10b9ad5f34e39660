/**
 * Validation: seeing that a feeling is understandable, one's own and another person's.
 *
 * <p>To validate is neither to agree nor to give in. A client who is unsure how to do it chooses from a list of
 * {@linkplain io.github.ipt4j.exercises.validation.SelfValidation behaviors toward oneself} (worksheet {@code self})
 * or {@linkplain io.github.ipt4j.exercises.validation.OthersValidation toward others} (worksheet {@code others}),
 * tries some, and rates the effect of each, from 0 (nothing) to 10 (a lot of good). It teaches self-validation and
 * validating others.
 *
 * <p>The {@link io.github.ipt4j.exercises.validation.ValidationConclusion} lists what was tried with its mean effect,
 * the best first, and what was chosen to try next and has not been tried yet.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.validation;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
