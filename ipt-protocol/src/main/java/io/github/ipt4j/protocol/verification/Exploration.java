package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Essence;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every state that conforming courses reach, breadth first, so that each state is found by a shortest path.
 *
 * <p>Used once, by one thread.
 */
final class Exploration {

    private final Protocol protocol;
    private final MachineUnderTest machine;
    private final Trials trials;
    private final ExplorationFindings findings;
    private final Map<Essence, ReachedState> nodes = new HashMap<>();
    private final List<ReachedState> inOrder = new ArrayList<>();
    private final Set<Integer> totals = new HashSet<>();

    Exploration(MachineUnderTest machine) {
        this.protocol = machine.protocol();
        this.machine = machine;
        this.trials = new Trials(machine);
        this.findings = new ExplorationFindings(protocol);
    }

    VerificationReport report() {
        explore();
        findConclusions();
        inOrder.stream()
                .filter(Exploration::isDeadEnd)
                .findFirst()
                .ifPresent(end -> findings.violated(Property.NO_DEAD_END, end.journal(), found("dead-end")));
        checkTotals();
        return findings.report(nodes.size());
    }

    private void explore() {
        ReachedState first = ReachedState.first();
        reached(first, machine.essence(first.state()));
        for (int next = 0; next < inOrder.size(); next++) {
            ReachedState node = inOrder.get(next);
            trials.in(node.state(), new Expansion(node, machine.essence(node.state())));
        }
    }

    private void reached(ReachedState node, Essence essence) {
        nodes.put(essence, node);
        inOrder.add(node);
        findings.reached(node);
    }

    /** Few rounds, since most events lead to states that are found later. */
    private void findConclusions() {
        boolean found;
        do {
            found = false;
            for (ReachedState node : Lists.reverse(inOrder)) {
                found |= node.findsConclusion();
            }
        } while (found);
    }

    private static boolean isDeadEnd(ReachedState node) {
        return !node.state().status().isClosed() && !node.concludes();
    }

    private void checkTotals() {
        Bounds allowed = protocol.sessions();
        List<Integer> missing = IntStream.rangeClosed(allowed.min(), allowed.maxOr(0))
                .filter(total -> !totals.contains(total))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            ImmutableList<CourseEvent> journal =
                    inOrder.get(Math.min(1, inOrder.size() - 1)).journal();
            findings.violated(
                    Property.TOTALS_ATTAINABLE,
                    journal,
                    found("totals-missing").with("allowed", allowed).with("missing", missing));
        }
    }

    private static Message found(String key) {
        return Message.of("protocol/verification", key);
    }

    /** What is tried in one state. */
    private final class Expansion implements Trials.Observer {

        private final ReachedState node;
        private final Essence own;

        Expansion(ReachedState node, Essence own) {
            this.node = node;
            this.own = own;
        }

        @Override
        public void accepted(CourseEvent event, CourseState after, Essence essence) {
            findings.tried();
            Optional<Property> violated = new ObservedStep(protocol, node.state(), event, after).violates();
            if (violated.isPresent()) {
                findings.violated(violated.get(), node.journal(event), found("accepted"));
            } else if (!essence.equals(own)) {
                node.leadsTo(nodeOf(event, after, essence));
                noteTotal(after);
            }
        }

        private void noteTotal(CourseState after) {
            if (after.status() == CourseStatus.CONCLUDED) {
                totals.add(after.sessions());
            }
        }

        private ReachedState nodeOf(CourseEvent event, CourseState after, Essence essence) {
            ReachedState known = nodes.get(essence);
            if (known != null) {
                return known;
            }
            ReachedState found = node.after(event, after);
            reached(found, essence);
            return found;
        }

        @Override
        public void rejected(CourseEvent event, RuleSet broken) {
            findings.tried();
            findings.broken(node, event, broken);
        }

        @Override
        public void threw(CourseEvent event, RuntimeException thrown) {
            findings.tried();
            findings.violated(
                    Property.JUDGING_TOTAL,
                    node.journal(event),
                    found("throws").with("exception", thrown.getClass().getSimpleName()));
        }
    }
}
