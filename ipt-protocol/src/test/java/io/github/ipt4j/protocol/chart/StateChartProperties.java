package io.github.ipt4j.protocol.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StateChartProperties {

    private static final List<Phase> PHASES = List.of(Phase.values());

    @Property(tries = 300)
    void aPhaseShowsTheNumbersOfSessionsThatSomeWholeCourseGivesIt(@ForAll("protocols") Protocol protocol) {
        Map<Phase, TreeSet<Integer>> numbers = new EnumMap<>(Phase.class);
        for (List<Integer> course : courses(protocol)) {
            for (int i = 0; i < course.size(); i++) {
                numbers.computeIfAbsent(PHASES.get(i), any -> new TreeSet<>()).add(course.get(i));
            }
        }

        List<ChartState> states = StateChart.of(protocol).states();

        numbers.forEach((phase, seen) -> assertThat(state(states, phase).lines())
                .element(1)
                .asString()
                .startsWith(Bounds.between(seen.first(), seen.last()) + " session"));
    }

    private static ChartState state(List<ChartState> states, Phase phase) {
        return states.stream()
                .filter(state -> state.id().equals(phase.word()))
                .findFirst()
                .orElseThrow();
    }

    /** How many sessions each phase has, in every course that is concluded within the protocol. */
    private static List<List<Integer>> courses(Protocol protocol) {
        return numbers(protocol, Phase.INITIAL)
                .boxed()
                .flatMap(initial -> numbers(protocol, Phase.INTERMEDIATE)
                        .boxed()
                        .flatMap(intermediate -> numbers(protocol, Phase.TERMINATION)
                                .mapToObj(termination -> List.of(initial, intermediate, termination))))
                .filter(course -> protocol.sessions()
                        .contains(course.stream().mapToInt(Integer::intValue).sum()))
                .toList();
    }

    private static IntStream numbers(Protocol protocol, Phase phase) {
        Bounds bounds = protocol.sessions(phase);
        return IntStream.rangeClosed(bounds.min(), bounds.maxOr(bounds.min()));
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }
}
