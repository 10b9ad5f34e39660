/**
 * Proofs about protocols, by exploring everything that can happen.
 *
 * <p>{@link io.github.ipt4j.protocol.verification.ProtocolVerifier} explores every state that a course which keeps its
 * protocol can reach, through the same two functions that judge and move courses in production. There is no second
 * model of the rules. In each state it tries an alphabet of events: every kind of event, with numbers, dates and
 * choices just inside and just outside of what may be accepted, and sessions with every set of activities that makes a
 * difference.
 *
 * <pre>{@code
 * VerificationReport report = ProtocolVerifier.verify(Protocols.standard());
 * report.holds();                                  // true: each property holds in every state
 * report.rulesBroken().get(Rule.COURSE_WINDOW);    // the shortest journal that ends in breaking the rule
 * }</pre>
 *
 * <p>States are finitely many because dates count by their order only: of all states with the same {@linkplain
 * io.github.ipt4j.protocol.course.StateMachine#essence essence} the first one is kept, which is a real state with a
 * real journal that leads to it. Where a property fails, the report has a shortest journal that shows it.
 */
@NullMarked
package io.github.ipt4j.protocol.verification;

import org.jspecify.annotations.NullMarked;
