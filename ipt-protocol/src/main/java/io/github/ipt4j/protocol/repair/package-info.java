/**
 * The least repair of a record: how far it is from a protocol, said in edits.
 *
 * <p>Not every record keeps its protocol. {@link io.github.ipt4j.protocol.repair.RepairFinder} finds the edits of least
 * cost after which one does: a session more or less, an activity recorded, a date, a number, a phase entered earlier.
 * Their sum is the distance of the record from the protocol, which can be compared between courses and protocols.
 *
 * <pre>{@code
 * AuditedCourse audited = Audit.observing().journal("c-001.jsonl", in);
 * Repair repair = RepairFinder.under(Protocols.standard()).find(audited).orElseThrow();
 * repair.distance();                    // 2
 * repair.edits().get(0).message();      // Event 9 (termination entered) comes before event 11 instead.
 * }</pre>
 *
 * <p>A repair is an explanation of the distance, not a claim about what happened. Often there are several of the same
 * cost, of which one is given.
 *
 * <p>The search is exact. It walks through the record and the states of the machine that judges courses, so that there
 * is no second model of the rules, and follows a lower bound of what remains (A*): the cost that numbers of sessions
 * and the order of phases alone would have.
 */
@NullMarked
package io.github.ipt4j.protocol.repair;

import org.jspecify.annotations.NullMarked;
