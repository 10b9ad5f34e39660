package io.github.ipt4j.examples.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XStateMachineTest {

    private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z.-]+)\"");
    private static final Set<String> OTHER_TYPES = Set.of("permitted", "task", "record", "hold", "work", "enter");

    /** In one line, without white space. */
    private static String standard() {
        return compact(Protocols.standard());
    }

    private static String compact(Protocol protocol) {
        return XStateMachine.write(protocol).replaceAll("\\s+", "");
    }

    @Test
    void theStatesAreThePhasesAndTheEnds() {
        assertThat(standard())
                .contains("\"initial\":\"unopened\"")
                .containsSubsequence(
                        "\"unopened\":{\"on\"",
                        "\"initial\":{\"on\"",
                        "\"intermediate\":{\"on\"",
                        "\"termination\":{\"on\"",
                        "\"concluded\":{\"on\"",
                        "\"discontinued\":{\"on\"");
    }

    @Test
    void everyStateTakesEveryEvent() {
        Stream.of(EventType.values())
                .filter(type -> type != EventType.RECORD_CORRECTED)
                .forEach(type -> assertThat(standard().split("\"" + type.word() + "\":\\{\"", -1))
                        .hasSize(7));
    }

    @Test
    void everyRuleThatCanGuardATransitionDoes() {
        Set<String> named = TYPE.matcher(standard())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(type -> !OTHER_TYPES.contains(type))
                .collect(Collectors.toSet());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values())
                        .filter(rule -> rule.task().isEmpty())
                        .filter(rule -> rule != Rule.DEVIATION_NEEDLESS && rule != Rule.CORRECTION_ENTRY)
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void leavingAPhaseIsGuardedByRulesWithTheNumbersOfTheProtocol() {
        assertThat(standard())
                .contains(
                        "\"course-concluded\":{\"target\":\"concluded\",\"guard\":{\"type\":\"permitted\",\"params\":{\"rules\":["
                                + "{\"type\":\"date.order\"},"
                                + "{\"type\":\"course.window\",\"params\":{\"total\":{\"min\":14,\"max\":18}}},"
                                + "{\"type\":\"phase.order\",\"params\":{\"next\":\"concluded\"}},"
                                + "{\"type\":\"phase.minimum\",\"params\":{\"min\":2}},"
                                + "{\"type\":\"task\",\"params\":{\"task\":\"anger-accepted\"}},"
                                + "{\"type\":\"task\",\"params\":{\"task\":\"sadness-accepted\"}},"
                                + "{\"type\":\"task\",\"params\":{\"task\":\"loss-accepted\"}},"
                                + "{\"type\":\"task\",\"params\":{\"task\":\"grief-accepted\"}},"
                                + "{\"type\":\"task\",\"params\":{\"task\":\"competence-affirmed\"}}]}},"
                                + "\"actions\":[{\"type\":\"record\"}]}");
    }

    @Test
    void aSessionIsGuardedByTheRoomThatIsLeft() {
        String room =
                "{\"total\":{\"min\":14,\"max\":18},\"phase\":{\"min\":1,\"max\":18},\"later\":{\"min\":2,\"max\":4}}";

        assertThat(standard())
                .contains("{\"type\":\"phase.maximum\",\"params\":{\"max\":18}},"
                        + "{\"type\":\"course.window\",\"params\":{\"room\":" + room + "}},"
                        + "{\"type\":\"phase.last-session\",\"params\":{\"room\":" + room
                        + ",\"tasks\":[\"goals-set\",\"problem-presented\",\"termination-planned\"],\"focus\":1}},"
                        + "{\"type\":\"problem.identified\"}");
    }

    @Test
    void onlyTasksThatAreAskedForAndCountAreDone() {
        Protocol modest = Protocol.like(Protocols.standard(), "modest")
                .title("Says \"little\"")
                .tasks(List.of(Task.IPT_EXPLAINED, Task.GOALS_SET, Task.PROBLEM_PRESENTED))
                .build();

        assertThat(compact(modest))
                .contains("\"description\":\"Says\\\"little\\\"\"")
                .contains("{\"type\":\"work\",\"params\":{\"tasks\":[\"ipt-explained\",\"goals-set\"]}}")
                .contains("{\"type\":\"work\",\"params\":{\"tasks\":[\"goals-set\",\"problem-presented\"]}}")
                .contains("{\"type\":\"work\",\"params\":{\"tasks\":[]}}");
    }
}
