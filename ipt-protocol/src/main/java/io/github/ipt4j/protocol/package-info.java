/**
 * The protocols of interpersonal psychotherapy, and the rules that a course must keep.
 *
 * <p>A {@link io.github.ipt4j.protocol.Protocol} is a value: how many sessions a course has, how they divide into the
 * three {@linkplain io.github.ipt4j.protocol.Phase phases}, and which {@linkplain io.github.ipt4j.protocol.Task tasks}
 * are done before a phase ends. {@link io.github.ipt4j.protocol.Protocols} holds the shipped ones; another protocol
 * needs other data and no code, since no code knows a particular protocol.
 *
 * <p>A {@link io.github.ipt4j.protocol.Rule} has a permanent id, a statement, a source and a remedy. The machine that
 * judges events by the rules is in {@link io.github.ipt4j.protocol.course}.
 *
 * <pre>{@code
 * Protocol protocol = Protocol.like(Protocols.standard(), "clinic-7").cadenceDays(14).build();
 * protocol.tasks(Phase.INITIAL);          // what must be done by the end of the initial phase
 * Rule.PHASE_MAXIMUM.statement();         // A phase must not exceed its maximum number of sessions.
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.protocol;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
