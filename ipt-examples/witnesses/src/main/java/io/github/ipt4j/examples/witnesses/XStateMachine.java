package io.github.ipt4j.examples.witnesses;

import static io.github.ipt4j.protocol.Rule.COURSE_ALREADY_OPEN;
import static io.github.ipt4j.protocol.Rule.COURSE_CLOSED;
import static io.github.ipt4j.protocol.Rule.COURSE_NOT_OPEN;
import static io.github.ipt4j.protocol.Rule.DATE_ORDER;
import static io.github.ipt4j.protocol.Rule.OPENING_CONCERN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.EventType;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A protocol as the configuration of an XState v5 machine.
 *
 * <p>Its states are the phases, and courses unopened, concluded and discontinued; its events are those of the journal, as they
 * are written there. A transition is guarded by {@code permitted}, whose parameter lists the rules that the event must keep or
 * waive: each a named guard, called by the rule's id (rules of single tasks: {@code task}), with the numbers of the protocol
 * as parameters. Its actions are {@code record} (date and deviation), {@code hold}, {@code work} and {@code enter}. What these
 * names do is not part of the configuration: whoever runs it implements them.
 */
public final class XStateMachine {

    private static final String UNOPENED = "unopened";
    private static final String CONCLUDED = "concluded";
    private static final String DISCONTINUED = "discontinued";

    private static final ImmutableMap<String, Object> RECORD = ImmutableMap.of("type", "record");
    private static final ImmutableMap<String, Object> HOLD = ImmutableMap.of("type", "hold");
    private static final ImmutableMap<String, Object> ENTER = ImmutableMap.of("type", "enter");
    private static final ImmutableList<?> RECORDED = ImmutableList.of(RECORD);
    private static final ImmutableList<?> NOTHING = ImmutableList.of();

    /** What is known of a course that is not opened. Dates are texts, and the empty one is before all others. */
    private static final ImmutableMap<String, Object> CONTEXT = ImmutableMap.<String, Object>builder()
            .put("left", 0)
            .put("held", 0)
            .put("tasks", ImmutableList.of())
            .put("areas", ImmutableList.of())
            .put("latest", "")
            .put("latestSession", "")
            .put("deviating", false)
            .build();

    private final Protocol protocol;
    private final XStateRules rules;

    private XStateMachine(Protocol protocol) {
        this.protocol = protocol;
        this.rules = new XStateRules(protocol);
    }

    /**
     * Writes the machine of a protocol.
     *
     * @param protocol any protocol
     * @return a JSON object on several lines, without a line end after the last
     */
    public static String write(Protocol protocol) {
        return JsonText.of(new XStateMachine(protocol).machine());
    }

    private ImmutableMap<String, Object> machine() {
        return ImmutableMap.of(
                "id", protocol.id(),
                "description", protocol.title(),
                "initial", UNOPENED,
                "context", CONTEXT,
                "states", states());
    }

    private ImmutableMap<String, Object> states() {
        ImmutableMap.Builder<String, Object> states = ImmutableMap.builder();
        states.put(UNOPENED, on(XStateMachine::whileUnopened));
        Stream.of(Phase.values()).forEach(phase -> states.put(phase.word(), on(type -> whileIn(phase, type))));
        Stream.of(CONCLUDED, DISCONTINUED).forEach(end -> states.put(end, on(XStateMachine::afterEnd)));
        return states.build();
    }

    private static ImmutableMap<String, Object> on(Function<EventType, ImmutableMap<String, Object>> transitions) {
        ImmutableMap.Builder<String, Object> on = ImmutableMap.builder();
        Stream.of(EventType.values())
                .filter(type -> type != EventType.RECORD_CORRECTED)
                .forEach(type -> on.put(type.word(), transitions.apply(type)));
        return ImmutableMap.of("on", on.build());
    }

    private static ImmutableMap<String, Object> whileUnopened(EventType type) {
        return type == EventType.COURSE_OPENED
                ? step(Phase.INITIAL.word(), ImmutableList.of(XStateRules.rule(OPENING_CONCERN)), RECORDED)
                : stay(ImmutableList.of(XStateRules.rule(COURSE_NOT_OPEN)), NOTHING);
    }

    /** A contact does no task then, and everything else is refused: so the ends are no final states of XState. */
    private static ImmutableMap<String, Object> afterEnd(EventType type) {
        return type == EventType.CONTACT_MADE
                ? stay(ImmutableList.of(XStateRules.rule(DATE_ORDER)), RECORDED)
                : stay(ImmutableList.of(XStateRules.rule(COURSE_CLOSED)), NOTHING);
    }

    private ImmutableMap<String, Object> whileIn(Phase phase, EventType type) {
        return switch (type) {
            case COURSE_OPENED -> stay(ImmutableList.of(XStateRules.rule(COURSE_ALREADY_OPEN)), NOTHING);
            case SESSION_HELD -> stay(rules.ofSession(phase), ImmutableList.of(RECORD, HOLD, work(phase)));
            case SESSION_MISSED -> stay(ImmutableList.of(XStateRules.rule(DATE_ORDER)), RECORDED);
            case CONTACT_MADE ->
                stay(ImmutableList.of(XStateRules.rule(DATE_ORDER)), ImmutableList.of(RECORD, work(phase)));
            case FORMULATION_AGREED -> stay(rules.ofFormulation(phase), ImmutableList.of(RECORD, work(phase)));
            case PHASE_ENTERED -> leaving(phase, phase.next().isPresent(), ImmutableList.of(RECORD, ENTER));
            case COURSE_CONCLUDED -> leaving(phase, phase.next().isEmpty(), RECORDED);
            case COURSE_DISCONTINUED -> step(DISCONTINUED, ImmutableList.of(XStateRules.rule(DATE_ORDER)), RECORDED);
            case RECORD_CORRECTED ->
                throw new IllegalArgumentException("A correction is judged by replaying, not by a machine of states.");
        };
    }

    /** The step from a phase to what follows, if the event can be such a step. */
    private ImmutableMap<String, Object> leaving(Phase phase, boolean inTurn, ImmutableList<?> actions) {
        String next = phase.next().map(Phase::word).orElse(CONCLUDED);
        return inTurn ? step(next, rules.ofLeaving(phase, next), actions) : stay(XStateRules.outOfTurn(next), NOTHING);
    }

    /** The action by which those tasks are done that are asked for and count in a phase. */
    private ImmutableMap<String, Object> work(Phase phase) {
        return ImmutableMap.of(
                "type",
                "work",
                "params",
                ImmutableMap.of(
                        "tasks",
                        XStateRules.words(protocol.tasks().stream()
                                .filter(task -> task.countsIn().contains(phase))
                                .sorted()
                                .toList())));
    }

    private static ImmutableMap<String, Object> step(String target, ImmutableList<?> rules, ImmutableList<?> actions) {
        return ImmutableMap.<String, Object>builder()
                .put("target", target)
                .putAll(stay(rules, actions))
                .build();
    }

    private static ImmutableMap<String, Object> stay(ImmutableList<?> rules, ImmutableList<?> actions) {
        ImmutableMap<String, Object> guard =
                ImmutableMap.of("type", "permitted", "params", ImmutableMap.of("rules", rules));
        return ImmutableMap.of("guard", guard, "actions", actions);
    }
}
