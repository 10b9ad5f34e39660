/**
 * What a course of interpersonal psychotherapy must keep.
 *
 * <p>A {@link io.github.ipt4j.protocol.Protocol} is a value: how many sessions a course has, how they divide into the three
 * {@linkplain io.github.ipt4j.protocol.Phase phases}, and which {@linkplain io.github.ipt4j.protocol.Task tasks} are done
 * before a phase is left. {@link io.github.ipt4j.protocol.Protocols} holds the shipped ones; to build another is to give other
 * data, since no code knows a particular protocol.
 *
 * <p>A {@link io.github.ipt4j.protocol.Rule} is a named thing that an event can break: it has a permanent id, a statement, a
 * source and a remedy. The machine that judges by them is in {@link io.github.ipt4j.protocol.course}.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.protocol;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
