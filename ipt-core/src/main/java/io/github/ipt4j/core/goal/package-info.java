/**
 * Goals: what the client wants to achieve, and progress toward it.
 *
 * <p>Client and counselor set a {@link io.github.ipt4j.core.goal.Goal} in a session, in the client's words, with a plan
 * for achieving it. Later sessions review it by its id and record its {@link io.github.ipt4j.core.goal.GoalProgress}. A
 * goal itself does not change: its progress is the one of the latest review.
 *
 * <pre>{@code
 * SetGoal.of(Goal.builder().id("g-1").text(PrivateText.of("See a friend each week")).build());
 * ReviewGoal.of("g-1", GoalProgress.UNDER_WAY);
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.goal;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
