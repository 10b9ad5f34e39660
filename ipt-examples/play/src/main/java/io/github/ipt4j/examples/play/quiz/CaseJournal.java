package io.github.ipt4j.examples.play.quiz;

import io.github.ipt4j.protocol.audit.AuditedCourse;

/**
 * A recorded course about which questions are asked.
 *
 * @param name what it is called
 * @param audited its events with their verdicts
 */
public record CaseJournal(String name, AuditedCourse audited) {}
