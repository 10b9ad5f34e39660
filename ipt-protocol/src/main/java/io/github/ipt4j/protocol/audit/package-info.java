/**
 * Audits judge records of courses that were made elsewhere: one journal or a whole cohort.
 *
 * <p>An {@link io.github.ipt4j.protocol.audit.Audit} determines under which protocols courses are judged, and whether
 * departures are refused or observed. It judges event by event, reads a journal to its end or as far as it can be read,
 * or reads a cohort on several threads, with results in the order of the courses and bounded memory.
 *
 * <pre>{@code
 * AuditedCourse audited = Audit.enforcing().journal("c-001.jsonl", in);
 * audited.unreadFrom(); // the line from which the journal is malformed, if it is
 * audited.refused(); // how many events were refused
 * audited.risk().standing(); // unknown if not everything was read
 * }</pre>
 */
@NullMarked
package io.github.ipt4j.protocol.audit;

import org.jspecify.annotations.NullMarked;
