package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pins the data of every shipped protocol: the data behind an id never change. */
class ProtocolNumbersTest {

    private static final Set<Task> STANDARD_TASKS = EnumSet.range(Task.SYMPTOMS_ASSESSED, Task.COMPETENCE_AFFIRMED);

    @Test
    void theShippedProtocolsAreTheFamilyInThisOrder() {
        assertThat(Protocols.shipped().keySet())
                .containsExactly(
                        "ipt-standard",
                        "ipt-acute",
                        "ipt-uk",
                        "ipt-va",
                        "ipt-brief",
                        "ipt-counseling",
                        "ipt-adolescent",
                        "ipt-group",
                        "ipt-maintenance");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            ipt-standard,    14–18, 1–4, at least 1, 2–4,  7, individual, 45–50, 1–2, none
            ipt-acute,       12–16, 1–3, at least 1, 2–4,  7, individual, 45–50, 1–2, none
            ipt-uk,             16, 1–4,       8–11,   4,  7, individual, 45–50, 1–2, none
            ipt-va,             16, 1–4, at least 1, 2–4,  7, individual, 45–50, 1–2, none
            ipt-brief,           8, 1–2, at least 1, 1–2,  7, individual, 45–50,   1, none
            ipt-counseling,    3–6, 1–2, at least 1,   1,  7, individual, 30–50,   1, none
            ipt-adolescent,  12–16, 1–4, at least 1, 2–4,  7, individual, 45–50, 1–2, 12–18
            ipt-group,         7–9, 1–2, at least 1,   1,  7, group,      60–90, 1–2, none
            ipt-maintenance,  6–24, 1–2, at least 1, 1–2, 30, individual, 45–50, 1–2, none
            """)
    void theNumbersOfAnIdNeverChange(
            String id,
            String sessions,
            String initial,
            String intermediate,
            String termination,
            int cadenceDays,
            String setting,
            String minutes,
            String focus,
            String ages) {
        Protocol protocol = Protocols.withId(id).orElseThrow();

        assertThat(List.of(protocol.sessions(), protocol.initial(), protocol.intermediate(), protocol.termination()))
                .extracting(Bounds::toString)
                .containsExactly(sessions, initial, intermediate, termination);
        assertThat(protocol.cadenceDays()).isEqualTo(cadenceDays);
        assertThat(protocol.setting().word()).isEqualTo(setting);
        assertThat(protocol.minutes()).hasToString(minutes);
        assertThat(protocol.focus()).hasToString(focus);
        assertThat(protocol.ages().map(Bounds::toString).orElse(null)).isEqualTo(ages);
    }

    @Test
    void theTasksOfAnIdNeverChange() {
        for (Protocol protocol : Protocols.shipped().values()) {
            Set<Task> expected = switch (protocol.id()) {
                case "ipt-acute" -> Sets.union(STANDARD_TASKS, EnumSet.of(Task.INVENTORY_REVIEWED));
                case "ipt-maintenance" ->
                    EnumSet.of(
                            Task.SYMPTOMS_ASSESSED,
                            Task.FORMULATION_AGREED,
                            Task.GOALS_SET,
                            Task.PROBLEM_PRESENTED,
                            Task.TERMINATION_PLANNED,
                            Task.COMPETENCE_AFFIRMED);
                default -> STANDARD_TASKS;
            };
            assertThat(Sets.immutableEnumSet(protocol.tasks()))
                    .as(protocol.id())
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyProtocolSaysItsSourceAndWhichNumbersAreOurChoice() {
        assertThat(Protocols.shipped().values()).allSatisfy(protocol -> {
            assertThat(protocol.source()).isPresent();
            assertThat(protocol.notes())
                    .hasValueSatisfying(notes -> assertThat(notes).contains("our choice"));
        });
    }
}
