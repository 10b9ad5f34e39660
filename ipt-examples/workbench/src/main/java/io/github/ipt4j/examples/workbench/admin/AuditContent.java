package io.github.ipt4j.examples.workbench.admin;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.store.AuditProblem;
import io.github.ipt4j.examples.workbench.store.AuditRecord;
import java.util.Optional;

/**
 * What the page of the audit log shows.
 *
 * @param records the latest records
 * @param problems what a check found; empty if nothing was checked
 */
public record AuditContent(ImmutableList<AuditRecord> records, Optional<ImmutableList<AuditProblem>> problems) {}
