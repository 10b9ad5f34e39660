package io.github.ipt4j.examples.workbench.store;

import java.time.Instant;

/**
 * That somebody did something, as the audit log has it.
 *
 * @param number its place in the log, from 1
 * @param at when
 * @param account the name of the account; empty if nobody had signed in
 * @param action what was done
 * @param course the id of the course; empty if it concerns none
 * @param line the line of its journal; 0 if it concerns no single one
 */
public record AuditRecord(long number, Instant at, String account, AuditAction action, String course, int line) {}
