/** Reports that people want to look at: a course, a cohort, and forms filled from a journal as far as it goes. */
package io.github.ipt4j.examples.report;
