/**
 * The journal: courses as text, one event per line.
 *
 * <p>A journal is a UTF-8 text file of JSON Lines. {@link io.github.ipt4j.protocol.journal.JournalFormat} reads and
 * writes it event by event, or as a stream that never holds the file; {@code event.schema.json} beside it describes an
 * event as a JSON Schema. A <i>cohort</i> is a file with one course per line.
 *
 * <pre>{@code
 * JournalFormat format = JournalFormat.standard();
 * try (JournalReader journal = format.reader("c-001.jsonl", in)) {
 *     Course course = Course.enforcing(Protocols.standard());
 *     for (JournalLine line : journal) {
 *         course = course.record(line.event()).course();
 *     }
 * }
 * }</pre>
 *
 * <p>A malformed line is a {@link io.github.ipt4j.protocol.journal.JournalException} that names source, line, column
 * and what was expected, and never what was read. Writers take a {@link io.github.ipt4j.protocol.journal.Disclosure}:
 * storage keeps everything; reports, cohorts and exports omit private text unless it is requested. Ids are not private
 * text, so they must not be names; a {@link io.github.ipt4j.protocol.journal.Redactor} puts pseudonyms in their place.
 *
 * <p>The journal records what was done, and the worksheets that a client filled in. It is no place for notes on the
 * conversation (psychotherapy notes, 45 CFR 164.501).
 */
@NullMarked
package io.github.ipt4j.protocol.journal;

import org.jspecify.annotations.NullMarked;
