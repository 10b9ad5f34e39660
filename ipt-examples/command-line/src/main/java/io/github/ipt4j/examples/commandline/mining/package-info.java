/**
 * Bridges to tools that mine processes: cohorts as event logs in XES (IEEE 1849), and protocols as DECLARE constraints.
 *
 * <p>Both call what happens by the same {@linkplain io.github.ipt4j.examples.commandline.mining.ActivityName names}, so that a
 * log can be checked against a model by a tool that knows nothing of the library.
 */
package io.github.ipt4j.examples.commandline.mining;
