/** What counselors and supervisors read: the day, a course, and files of it. Each page is of one team and one account. */
@NullMarked
package io.github.ipt4j.examples.workbench.course;

import org.jspecify.annotations.NullMarked;
