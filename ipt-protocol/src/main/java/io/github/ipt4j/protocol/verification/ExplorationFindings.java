package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.EnumMap;
import java.util.Map;

/** What an exploration has found so far: of each thing the first, which is the one with the shortest journal. */
final class ExplorationFindings {

    private final Protocol protocol;
    private final Map<Property, Counterexample> counterexamples = new EnumMap<>(Property.class);
    private final Map<Rule, ImmutableList<CourseEvent>> rulesBroken = new EnumMap<>(Rule.class);
    private final Map<Task, ImmutableList<CourseEvent>> tasksDone = new EnumMap<>(Task.class);
    private RuleSet seen = RuleSet.NONE;
    private long transitions;

    ExplorationFindings(Protocol protocol) {
        this.protocol = protocol;
    }

    void tried() {
        transitions++;
    }

    void reached(ReachedState node) {
        for (Task task : node.state().tasksDone()) {
            if (protocol.tasks().contains(task) && !tasksDone.containsKey(task)) {
                tasksDone.put(task, node.journal());
            }
        }
    }

    void broken(ReachedState node, CourseEvent event, RuleSet broken) {
        RuleSet unseen = broken.minus(seen);
        if (!unseen.isEmpty()) {
            seen = seen.union(unseen);
            unseen.forEach(rule -> rulesBroken.put(rule, node.journal(event)));
        }
    }

    void violated(Property property, ImmutableList<CourseEvent> journal, Message what) {
        counterexamples.putIfAbsent(property, new CounterexampleValue(property, journal, what));
    }

    VerificationReport report(int states) {
        return new VerificationReportValue(
                protocol,
                states,
                transitions,
                Maps.immutableEnumMap(counterexamples),
                Maps.immutableEnumMap(rulesBroken),
                Maps.immutableEnumMap(tasksDone));
    }
}
