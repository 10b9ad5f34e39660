/**
 * Cohorts: many recorded courses, audited on all cores of a machine, or on many machines.
 *
 * <p>A {@link io.github.ipt4j.protocol.cohort.CohortAudit} says by which protocols courses are judged, and whether departures
 * are refused or observed. It judges a single course event by event, or reads a whole cohort on several threads, with the
 * results in the order of the courses and in bounded memory. {@link io.github.ipt4j.protocol.cohort.CohortFigures} are what
 * a service or a trial asks of a cohort; they add up in any order.
 *
 * <pre>{@code
 * CohortAudit audit = CohortAudit.observing();
 * CohortFigures.Builder total = CohortFigures.builder();
 * try (var reader = audit.reader("cohort.jsonl", in, 4, course -> CohortFigures.of(audit, course))) {
 *     for (var next = reader.next(); next.isPresent(); next = reader.next()) {
 *         total.addAll(next.get());
 *     }
 * }
 * total.build().amount(CohortFigureKind.STANDING, "concluded");
 * }</pre>
 */
@NullMarked
package io.github.ipt4j.protocol.cohort;

import org.jspecify.annotations.NullMarked;
