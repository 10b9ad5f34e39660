/**
 * The state chart of a protocol as a picture: {@link io.github.ipt4j.examples.statechart.StateChartPicture} writes it as SVG,
 * {@link io.github.ipt4j.examples.statechart.Main} does so on the command line.
 *
 * <p>The layout is found by the Eclipse Layout Kernel; texts are measured by the widths of Helvetica, and each is given the width
 * that was measured, so that nothing overlaps in whatever font it is shown.
 */
@NullMarked
@CheckReturnValue
package io.github.ipt4j.examples.statechart;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
