/** What the report of one course says, section by section, ready to be shown. */
@NullMarked
package io.github.ipt4j.examples.report.course;

import org.jspecify.annotations.NullMarked;
