/**
 * What the workbench keeps: accounts, courses and the audit log, in SQLite or PostgreSQL.
 *
 * <p>A course is its journal, one row a line, in {@link io.github.ipt4j.examples.workbench.store.CourseStore}. Rows are only
 * ever added. Their key, course and line, is the optimistic lock: whoever records says which line is to follow, and if
 * somebody else was faster, is shown what came between. Private text stands apart and can be erased; what is left is judged
 * the same, and {@link io.github.ipt4j.examples.workbench.store.AuditLog} still verifies.
 *
 * <p>Whoever asks for a course says for whom: only the team's are found.
 */
@NullMarked
package io.github.ipt4j.examples.workbench.store;

import org.jspecify.annotations.NullMarked;
