/**
 * The values that interpersonal psychotherapy is recorded in.
 *
 * <p>Interpersonal psychotherapy (IPT) is a brief treatment of depression. A {@linkplain io.github.ipt4j.core.client.Client
 * client} is seen in some fourteen to eighteen weekly {@linkplain io.github.ipt4j.core.session.Session sessions}. In each,
 * things are done that the treatment is made of: {@linkplain io.github.ipt4j.core.activity.Activity activities}, such as
 * measuring symptoms with a {@linkplain io.github.ipt4j.core.measure.Scale scale}, exploring the four
 * {@linkplain io.github.ipt4j.core.area.ProblemArea problem areas}, going through the
 * {@linkplain io.github.ipt4j.core.inventory.Relationship interpersonal inventory}, setting
 * {@linkplain io.github.ipt4j.core.goal.Goal goals}, and taking steps of an
 * {@linkplain io.github.ipt4j.core.exercise.ExerciseStep exercise}.
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
 * <p>All of it is immutable. A value is an interface with a {@code builder()}; small closed ones are records. A value checks
 * itself when it is built, against {@link io.github.ipt4j.core.Limits}, and throws an {@link IllegalArgumentException} that
 * names the field and the remedy. What a person said or is called is a {@link io.github.ipt4j.core.PrivateText}, which shows
 * itself to nobody unasked. Which values make a course of treatment, and in which order, this module does not know.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
