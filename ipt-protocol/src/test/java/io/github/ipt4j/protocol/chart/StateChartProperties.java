package io.github.ipt4j.protocol.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StateChartProperties {

    private static final String QUOTED = "\"(?:\\\\.|[^\"\\\\])*\"";
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
                .map(Wording.english()::of)
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

    @Property
    void noWordsBreakTheSyntaxOrHoldWhatCannotBeShown(
            @ForAll("hostile") String title, @ForAll("hostile") String state) {
        StateChart hostile = chart(title, state);
        StateChart harmless = chart("title", "state");
        for (String text : List.of(hostile.mermaid(), hostile.dot())) {
            assertThat(text.replace("\n", "").codePoints())
                    .noneMatch(character -> Character.isISOControl(character)
                            || Character.getType(character) == Character.FORMAT
                            || Character.getType(character) == Character.SURROGATE
                            || character == 0x2028
                            || character == 0x2029);
        }
        assertThat(hostile.mermaid().replaceAll(QUOTED, ""))
                .isEqualTo(harmless.mermaid().replaceAll(QUOTED, ""));
        assertThat(hostile.dot().replaceAll(QUOTED, ""))
                .isEqualTo(harmless.dot().replaceAll(QUOTED, ""));
        String stateLine = hostile.mermaid().lines().skip(4).findFirst().orElseThrow();
        assertThat(stateLine.replaceAll("<br/>|#[0-9]+;", "")).matches("    state \"[^\"#;<>]*\" as one");
    }

    private static StateChart chart(String title, String state) {
        return new StateChartValue(
                verbatim(title),
                ImmutableList.of(new ChartStateValue("one", ImmutableList.of(verbatim(state), verbatim(state)))),
                ImmutableList.of());
    }

    private static Message verbatim(String text) {
        return Message.of("protocol/chart", "none").orElse(text);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars(
                        "a\"\\\n\t\r#;<>&%{}[]:-\u0000\u001b\u007f\u009b\u061c\u200e\u2028\u2029\u202e\u2066\ud800\udc00")
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }
}
