package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Wording;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtocolDifferencesTest {

    private static final Protocol STANDARD = Protocols.standard();

    @Test
    void aProtocolDoesNotDifferFromItself() {
        assertThat(ProtocolDifferences.between(STANDARD, STANDARD)).isEmpty();
    }

    @Test
    void numbersAreSaidOfBothAndTasksOfTheOneThatAsks() {
        assertThat(differences(STANDARD, shipped("ipt-acute")))
                .containsExactly(
                        "Sessions in total: 14–18 in ipt-standard, 12–16 in ipt-acute.",
                        "Sessions of the initial phase: 1–4 in ipt-standard, 1–3 in ipt-acute.",
                        "Focus areas: 1–2 in ipt-standard, 1 in ipt-acute.",
                        "Before the initial phase ends, only ipt-acute requires: review the interpersonal inventory.");
    }

    @Test
    void whatOnlyTheFirstAsksForIsSaidToo() {
        assertThat(differences(shipped("ipt-acute"), STANDARD))
                .contains(
                        "Before the initial phase ends, only ipt-acute requires: review the interpersonal inventory.");
    }

    @Test
    void everyAspectIsCompared() {
        Protocol other = Protocol.like(STANDARD, "other")
                .sessions(Bounds.between(5, 9))
                .initial(Bounds.exactly(1))
                .intermediate(Bounds.atLeast(2))
                .termination(Bounds.exactly(1))
                .cadenceDays(14)
                .setting(Setting.GROUP)
                .minutes(Bounds.exactly(90))
                .focus(Bounds.exactly(1))
                .ages(Bounds.between(12, 18))
                .build();

        assertThat(differences(STANDARD, other))
                .containsExactly(
                        "Sessions in total: 14–18 in ipt-standard, 5–9 in other.",
                        "Sessions of the initial phase: 1–4 in ipt-standard, 1 in other.",
                        "Sessions of the intermediate phase: at least 1 in ipt-standard, at least 2 in other.",
                        "Sessions of the termination phase: 2–4 in ipt-standard, 1 in other.",
                        "Days between sessions: 7 in ipt-standard, 14 in other.",
                        "Setting: individual in ipt-standard, group in other.",
                        "Minutes of a session: 45–50 in ipt-standard, 90 in other.",
                        "Focus areas: 1–2 in ipt-standard, 1 in other.",
                        "Ages: 18–120 in ipt-standard, 12–18 in other.");
    }

    @Test
    void aProtocolWithoutAgesIsForAny() {
        assertThat(differences(STANDARD, shipped("ipt-group")))
                .contains("Ages: 18–120 in ipt-standard, any in ipt-group.");
    }

    private static Stream<String> differences(Protocol one, Protocol other) {
        return ProtocolDifferences.between(one, other).stream().map(Wording.english()::of);
    }

    private static Protocol shipped(String id) {
        return Protocols.withId(id).orElseThrow();
    }
}
