/**
 * The values in which interpersonal psychotherapy is recorded.
 *
 * <p>Interpersonal psychotherapy (IPT) is a brief treatment of depression. A {@linkplain
 * io.github.ipt4j.core.client.Client client} is seen in some fourteen to eighteen weekly {@linkplain
 * io.github.ipt4j.core.session.Session sessions}. In each, the treatment takes place as {@linkplain
 * io.github.ipt4j.core.activity.Activity activities}, such as measuring symptoms with a {@linkplain
 * io.github.ipt4j.core.measure.Scale scale}, exploring the four {@linkplain io.github.ipt4j.core.area.ProblemArea
 * problem areas}, going through the {@linkplain io.github.ipt4j.core.inventory.Relationship interpersonal inventory},
 * setting {@linkplain io.github.ipt4j.core.goal.Goal goals}, and taking steps of an {@linkplain
 * io.github.ipt4j.core.exercise.ExerciseStep exercise}.
 *
 * <pre>{@code
 * Session session = Session.builder()
 *         .number(1)
 *         .date(LocalDate.of(2026, 1, 5))
 *         .minutes(50)
 *         .addActivities(
 *                 AssessSymptoms.of(Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 0)),
 *                 Psychoeducate.of(Topic.IPT),
 *                 ExploreArea.of(ProblemArea.ROLE_TRANSITION, true))
 *         .build();
 * }</pre>
 *
 * <p>All of it is immutable. A value is a sealed interface with a {@code builder()} or factories, so that it can gain
 * attributes; a small value whose components are its definition, such as a {@linkplain io.github.ipt4j.core.Bounds
 * range}, is a record. A value checks itself when it is built, against {@link io.github.ipt4j.core.Limits}, and throws
 * an {@link IllegalArgumentException} that names the field and the remedy. What a person said, and every name, is a
 * {@link io.github.ipt4j.core.PrivateText}, which is shown only on request. This module does not know which values make
 * a course of treatment, or in which order.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
