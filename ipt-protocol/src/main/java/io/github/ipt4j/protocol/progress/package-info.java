/**
 * How a client's symptoms change over a course, scale by scale and jointly.
 *
 * <p>{@link io.github.ipt4j.protocol.progress.Progress} reads the assessments that were accepted into a course. Of each
 * scale it gives the {@linkplain io.github.ipt4j.protocol.progress.ScaleProgress series}, and of each assessment after
 * the first one the {@linkplain io.github.ipt4j.protocol.progress.Change change} from the baseline: points, response,
 * remission, reliable improvement and deterioration, and whether the client is no longer a case. {@link
 * io.github.ipt4j.protocol.progress.Recovery} takes depression and anxiety together.
 *
 * <pre>{@code
 * Progress progress = Progress.of(course);
 * progress.on(Scales.PHQ_9).flatMap(ScaleProgress::change).flatMap(Change::response); // empty while it is unknown
 * progress.recovery().reliablyRecovered();
 * }</pre>
 *
 * <p>What was not measured is unknown: a figure that depends on it is empty, and never zero or false. All figures
 * follow the scale's direction. None of them explains why a client changed.
 */
@NullMarked
package io.github.ipt4j.protocol.progress;

import org.jspecify.annotations.NullMarked;
