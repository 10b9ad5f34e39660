/**
 * Arbitrary values of interpersonal psychotherapy for property tests, and what helps to test words.
 *
 * <p>Everything that a course is recorded in can be generated: {@link io.github.ipt4j.core.testing.Clients},
 * {@link io.github.ipt4j.core.testing.Sessions} with their {@link io.github.ipt4j.core.testing.Activities},
 * {@link io.github.ipt4j.core.testing.Assessments} and {@link io.github.ipt4j.core.testing.ExerciseRecords}; {@link
 * io.github.ipt4j.core.testing.ValueDomain} gives them all to parameters of their types. The values
 * are wild: each attribute is given or left out, numbers reach both ends of their ranges, and {@linkplain
 * io.github.ipt4j.core.testing.Texts texts} hold what forms and files trip over, such as quotation marks, control
 * characters, characters outside the basic plane and marks that turn the direction of writing.
 *
 * <pre>{@code
 * @Property
 * @Domain(ValueDomain.class)
 * void aSessionSurvivesStorage(@ForAll Session session) {
 *     assertThat(load(store(session))).isEqualTo(session);
 * }
 * }</pre>
 *
 * <p>The generators are made for <a href="https://jqwik.net">jqwik</a> and shrink: what a property fails on is reported
 * as small as it can be. Which sessions make a course, in which order, this package does not know.
 *
 * <p>For those who translate, {@link io.github.ipt4j.core.testing.PseudoLanguage} gives every letter of the English words
 * an accent, so that words that stand in no file show, and {@link io.github.ipt4j.core.testing.Patterns} reads a file.
 */
@NullMarked
package io.github.ipt4j.core.testing;

import org.jspecify.annotations.NullMarked;
