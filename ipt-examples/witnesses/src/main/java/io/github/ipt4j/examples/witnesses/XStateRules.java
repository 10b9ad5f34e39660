package io.github.ipt4j.examples.witnesses;

import static io.github.ipt4j.protocol.Rule.COURSE_WINDOW;
import static io.github.ipt4j.protocol.Rule.DATE_ORDER;
import static io.github.ipt4j.protocol.Rule.FORMULATION_FOCUS;
import static io.github.ipt4j.protocol.Rule.FORMULATION_IDENTIFIED;
import static io.github.ipt4j.protocol.Rule.FORMULATION_PHASE;
import static io.github.ipt4j.protocol.Rule.FORMULATION_PLAN;
import static io.github.ipt4j.protocol.Rule.PHASE_LAST_SESSION;
import static io.github.ipt4j.protocol.Rule.PHASE_MAXIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_MINIMUM;
import static io.github.ipt4j.protocol.Rule.PHASE_ORDER;
import static io.github.ipt4j.protocol.Rule.PROBLEM_IDENTIFIED;
import static io.github.ipt4j.protocol.Rule.SESSION_DAY;
import static io.github.ipt4j.protocol.Rule.SESSION_GAP;
import static io.github.ipt4j.protocol.Rule.SESSION_NUMBER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;

/**
 * The rules that events of an open course must keep, for {@link XStateMachine}: each named by its id, with the protocol's
 * numbers, in the order in which broken rules are reported.
 */
final class XStateRules {

    private final Protocol protocol;

    XStateRules(Protocol protocol) {
        this.protocol = protocol;
    }

    ImmutableList<?> ofSession(Phase phase) {
        return ImmutableList.of(
                rule(DATE_ORDER),
                rule(SESSION_DAY),
                rule(SESSION_NUMBER),
                rule(SESSION_GAP),
                rule(PHASE_MAXIMUM, ImmutableMap.of("max", SessionRoom.maximum(protocol.sessions(phase)))),
                rule(COURSE_WINDOW, ImmutableMap.of("room", room(phase))),
                rule(
                        PHASE_LAST_SESSION,
                        ImmutableMap.of(
                                "room", room(phase),
                                "tasks", words(protocol.tasks(phase)),
                                "focus", protocol.focus().min())),
                rule(PROBLEM_IDENTIFIED));
    }

    ImmutableList<?> ofFormulation(Phase phase) {
        ImmutableList.Builder<Object> rules = ImmutableList.builder();
        rules.add(rule(DATE_ORDER));
        if (phase == Phase.TERMINATION) {
            rules.add(rule(FORMULATION_PHASE));
        }
        rules.add(rule(FORMULATION_FOCUS, range(protocol.focus())));
        rules.add(rule(FORMULATION_IDENTIFIED));
        rules.add(rule(
                FORMULATION_PLAN,
                ImmutableMap.of(
                        "sessions", range(protocol.sessions()),
                        "termination", range(protocol.sessions(Phase.TERMINATION)))));
        return rules.build();
    }

    /** The rules of entering the next phase, or of concluding the course from the last one. */
    ImmutableList<?> ofLeaving(Phase phase, String next) {
        ImmutableList.Builder<Object> rules = ImmutableList.builder();
        rules.add(rule(DATE_ORDER), rule(COURSE_WINDOW, windowOfLeaving(phase)));
        rules.add(order(next));
        rules.add(rule(
                PHASE_MINIMUM, ImmutableMap.of("min", protocol.sessions(phase).min())));
        protocol.tasks(phase)
                .forEach(task ->
                        rules.add(ImmutableMap.of("type", "task", "params", ImmutableMap.of("task", task.word()))));
        return rules.build();
    }

    private ImmutableMap<String, Object> windowOfLeaving(Phase phase) {
        return phase.next()
                .map(next -> ImmutableMap.<String, Object>of("room", room(phase), "next", room(next)))
                .orElseGet(() -> ImmutableMap.of("total", range(protocol.sessions())));
    }

    /** The rules of a step out of turn: it breaks the order of phases, beside which only the date counts. */
    static ImmutableList<?> outOfTurn(String next) {
        return ImmutableList.of(rule(DATE_ORDER), order(next));
    }

    private static ImmutableMap<String, Object> order(String next) {
        return rule(PHASE_ORDER, ImmutableMap.of("next", next));
    }

    static ImmutableMap<String, Object> rule(Rule rule) {
        return ImmutableMap.of("type", rule.id());
    }

    private static ImmutableMap<String, Object> rule(Rule rule, ImmutableMap<String, ?> params) {
        return ImmutableMap.of("type", rule.id(), "params", params);
    }

    private ImmutableMap<String, Object> room(Phase phase) {
        SessionRoom room = SessionRoom.in(phase, protocol);
        return ImmutableMap.of(
                "total", range(room.total()),
                "phase", range(room.phase()),
                "later", range(room.later()));
    }

    private static ImmutableMap<String, Object> range(Bounds bounds) {
        return ImmutableMap.of("min", bounds.min(), "max", SessionRoom.maximum(bounds));
    }

    static ImmutableList<String> words(Iterable<? extends VocabularyTerm> terms) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        terms.forEach(term -> words.add(term.word()));
        return words.build();
    }
}
