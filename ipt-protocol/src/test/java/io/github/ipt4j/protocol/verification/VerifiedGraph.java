package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Essence;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The states that the verifier reaches and every event of its alphabet that leads on: the reference for ways. */
final class VerifiedGraph {

    /** A distance that no way has; what a session weighs against any other event. */
    static final int NONE = Integer.MAX_VALUE;

    static final int SESSION = 1000;

    private final MachineUnderTest machine;
    private final Map<Essence, Node> byEssence = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** A state with a journal that leads there. */
    record Node(int index, Course course, Set<Arc> arcs) {}

    /**
     * An event that is accepted.
     *
     * @param type its kind
     * @param from where it occurs
     * @param after the state after it
     * @param to where that state is in the graph
     */
    record Arc(EventType type, CourseState from, CourseState after, int to) {

        private int weight() {
            return type == EventType.SESSION_HELD ? SESSION : 1;
        }

        /** How many sessions there are after it. */
        int sessions() {
            return after.sessions();
        }
    }

    private VerifiedGraph(Protocol protocol) {
        StateMachine judging = StateMachine.enforcing(protocol);
        this.machine = new MachineUnderTest(protocol, judging::judge, judging::evolve);
    }

    static VerifiedGraph of(Protocol protocol) {
        VerifiedGraph graph = new VerifiedGraph(protocol);
        Trials trials = new Trials(graph.machine);
        graph.node(Course.enforcing(protocol));
        for (int next = 0; next < graph.nodes.size(); next++) {
            Node node = graph.nodes.get(next);
            trials.in(node.course().state(), graph.new Arcs(node));
        }
        return graph;
    }

    ImmutableList<Node> nodes() {
        return ImmutableList.copyOf(nodes);
    }

    private Node node(Course course) {
        return byEssence.computeIfAbsent(machine.essence(course.state()), essence -> {
            Node node = new Node(nodes.size(), course, new LinkedHashSet<>());
            nodes.add(node);
            return node;
        });
    }

    /** For each node how far it is to one of some events, that event among them. */
    int[] distancesTo(Predicate<Arc> destination) {
        int[] distances = IntStream.generate(() -> NONE).limit(nodes.size()).toArray();
        boolean changed;
        do {
            changed = false;
            for (int i = nodes.size() - 1; i >= 0; i--) {
                int distance = distance(nodes.get(i), distances, destination);
                changed |= distance != distances[i];
                distances[i] = distance;
            }
        } while (changed);
        return distances;
    }

    private static int distance(Node node, int[] distances, Predicate<Arc> destination) {
        return node.arcs().stream()
                .filter(arc -> destination.test(arc) || distances[arc.to()] != NONE)
                .mapToInt(arc -> arc.weight() + (destination.test(arc) ? 0 : distances[arc.to()]))
                .min()
                .orElse(NONE);
    }

    /** Every arc to which some events lead from a node. */
    List<Arc> arcsFrom(Node start) {
        Set<Integer> seen = new LinkedHashSet<>(Set.of(start.index()));
        Deque<Node> waiting = new ArrayDeque<>(List.of(start));
        List<Arc> arcs = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            arcs.addAll(node.arcs());
            node.arcs().stream().map(Arc::to).filter(seen::add).map(nodes::get).forEach(waiting::add);
        }
        return arcs;
    }

    private final class Arcs implements Trials.Observer {

        private final Node node;

        Arcs(Node node) {
            this.node = node;
        }

        @Override
        public void accepted(CourseEvent event, CourseState after, Essence essence) {
            Node to = byEssence.get(essence);
            if (to == null) {
                to = node(node.course().record(event).orElseThrow());
            }
            node.arcs().add(new Arc(event.type(), node.course().state(), after, to.index()));
        }

        @Override
        public void rejected(CourseEvent event, RuleSet broken) {}

        @Override
        public void threw(CourseEvent event, RuntimeException thrown) {
            throw thrown;
        }
    }
}
