/**
 * Charts of protocols, as texts that other tools draw.
 *
 * <p>A {@link io.github.ipt4j.protocol.chart.StateChart} has the phases of a protocol with their ranges of sessions,
 * and on each step the tasks that must be done before it. It can be written for Mermaid and for Graphviz.
 */
@NullMarked
package io.github.ipt4j.protocol.chart;

import org.jspecify.annotations.NullMarked;
