/**
 * Scales, and their results.
 *
 * <p>A {@link io.github.ipt4j.core.measure.Scale} is data: anyone can build one. An
 * {@link io.github.ipt4j.core.measure.Assessment} holds the items as scored, or the total alone; what was not answered
 * is unknown, and never zero. Nothing here computes a level of suicide risk: it only reports that an item about suicide
 * was answered above zero.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.ofItems(Scales.PHQ_9, 2, 2, 2, 2, 1, 2, 1, 1, 0);
 * assessment.total(); // 13
 * Scales.PHQ_9.band(13).map(SeverityBand::title); // moderate
 * Assessment.builder(Scales.PHQ_9).total(28).problems(); // total: expected 0–27
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
