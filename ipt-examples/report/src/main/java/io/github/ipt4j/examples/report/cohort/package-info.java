/** What the report of a cohort says: figures, each with the courses behind it. */
@NullMarked
package io.github.ipt4j.examples.report.cohort;

import org.jspecify.annotations.NullMarked;
