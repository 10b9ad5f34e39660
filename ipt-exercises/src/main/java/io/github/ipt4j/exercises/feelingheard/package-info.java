/**
 * Feeling heard: what makes a difficult conversation go well or badly.
 *
 * <p>Many disputes hurt less because of their subject than because someone does not feel heard. The client looks at
 * one conversation at a time, with a relative, a partner, a parent or child, or someone at work. The worksheet
 * {@code conversation} asks what was said and felt, what each of the two did (twelve
 * {@linkplain io.github.ipt4j.exercises.feelingheard.ConversationHabit habits}, such as summing up or falling silent),
 * how far the client {@linkplain io.github.ipt4j.exercises.feelingheard.FeltHeard felt heard}, and what to ask for
 * next time. It teaches listening.
 *
 * <p>The {@link io.github.ipt4j.exercises.feelingheard.FeelingHeardConclusion} is the communication pattern in each
 * kind of relationship, and how often the client felt heard, month by month. Being heard in part counts half.
 *
 * <pre>{@code
 * FeelingHeardConclusion conclusion = new FeelingHeard().conclude(filled);
 * conclusion.patterns().get(Relation.ROMANTIC).mine(); // [WENT_SILENT, HINTED, …], the most frequent first
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.feelingheard;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
