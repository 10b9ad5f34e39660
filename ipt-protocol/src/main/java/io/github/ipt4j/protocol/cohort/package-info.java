/**
 * The figures of cohorts: what a service or a trial asks about many recorded courses.
 *
 * <p>{@link io.github.ipt4j.protocol.cohort.CohortFigures} count how courses ended, how often each rule was
 * broken, how symptoms changed, and which courses could not be read. They add up in any order, so that they can be
 * calculated on many threads or machines.
 *
 * <pre>{@code
 * Audit audit = Audit.observing();
 * CohortFigures.Builder total = CohortFigures.builder();
 * try (var figures = audit.cohort("cohort.jsonl", in, 4, course -> CohortFigures.of(audit, course))) {
 *     figures.forEach(total::addAll);
 * }
 * total.build().amount(CohortFigureKind.STANDING, "concluded");
 * }</pre>
 */
@NullMarked
package io.github.ipt4j.protocol.cohort;

import org.jspecify.annotations.NullMarked;
