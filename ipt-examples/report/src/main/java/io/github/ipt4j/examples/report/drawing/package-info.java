/**
 * Charts as drawings: what is where, without markup and without colors.
 *
 * <p>No chart library met what a report asks of its pictures, see decision 0051.
 */
@NullMarked
package io.github.ipt4j.examples.report.drawing;

import org.jspecify.annotations.NullMarked;
