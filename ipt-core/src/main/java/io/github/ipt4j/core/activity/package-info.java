/**
 * What is done in a session.
 *
 * <pre>{@code
 * Activity measuring = AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 14));
 * Activity exploring = ExploreArea.of(ProblemArea.GRIEF, false);
 * }</pre>
 *
 * <p>The family is closed. Each activity is a value of its own with the attributes that it needs; its
 * {@link io.github.ipt4j.core.activity.ActivityType} holds the word under which a journal records it.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.activity;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
