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

    private static final Set<Task> CORE_TASKS = EnumSet.of(
            Task.SYMPTOMS_ASSESSED,
            Task.FORMULATION_AGREED,
            Task.GOALS_SET,
            Task.PROBLEM_PRESENTED,
            Task.TERMINATION_PLANNED,
            Task.COMPETENCE_AFFIRMED);

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
                        "ipt-maintenance",
                        "ipt-late-life",
                        "ipt-counseling-primary-care",
                        "ipt-blended",
                        "ipt-internet",
                        "ipt-preadolescent",
                        "ipt-skills-training",
                        "ipt-group-binge-eating",
                        "ipt-rose",
                        "ipt-perinatal",
                        "ipt-ptsd",
                        "ipt-social-rhythm",
                        "ipt-bulimia",
                        "ipt-maintenance-twice-monthly",
                        "ipt-maintenance-weekly");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            ipt-standard,                   14–18, 1–4, at least 1, 2–4,  7, individual,  45–50, 1–2, 18–120
            ipt-acute,                      12–16, 1–3, at least 1, 2–4,  7, individual,  45–50,   1, 18–120
            ipt-uk,                            16, 1–4,       8–11,   4,  7, individual,  45–50, 1–2, 18–120
            ipt-va,                            16, 1–4, at least 1, 2–4,  7, individual,  45–50, 1–2, 18–120
            ipt-brief,                          8, 1–2, at least 1, 1–2,  7, individual,  45–50,   1, 18–120
            ipt-counseling,                   3–6, 1–2, at least 1,   1,  7, individual,  30–60,   1, 18–120
            ipt-adolescent,                 12–16, 1–4, at least 1, 2–4,  7, individual,  35–50, 1–2, 12–18
            ipt-group,                        7–9, 1–2, at least 1,   1,  7,      group,  60–90, 1–2, none
            ipt-maintenance,                24–36, 1–2, at least 1, 1–2, 30, individual,  45–50, 1–2, 18–120
            ipt-late-life,                     16, 1–4, at least 1, 2–4,  7, individual,  45–50, 1–2, 60–120
            ipt-counseling-primary-care,      3–6, 1–2, at least 1,   1,  7, individual,  15–30,   1, 18–120
            ipt-blended,                    12–16, 1–4, at least 1, 2–4,  7, individual,  45–50, 1–2, 18–64
            ipt-internet,                      10,   4,          5,   1,  7, individual,   1–60, 1–2, 18–120
            ipt-preadolescent,                 14,   5,          6,   3,  7, individual,  45–50,   1, 7–12
            ipt-skills-training,             8–11, 1–5,        1–4, 1–2,  7,      group,  45–90, 1–2, 12–16
            ipt-group-binge-eating,         18–23, 2–6, at least 1, 4–6,  7,      group, 60–120,   1, 18–120
            ipt-rose,                         4–5,   1, at least 1,   1,  7,      group,  45–90,   1, 18–120
            ipt-perinatal,                     12, 1–4, at least 1, 2–4,  7, individual,  45–60, 1–2, 18–120
            ipt-ptsd,                          14, 1–4,       8–11,   2,  7, individual,     50,   1, 18–65
            ipt-social-rhythm,              12–20, 2–8, at least 1, 2–4,  7, individual,  45–60, 1–2, 18–65
            ipt-bulimia,                    15–20, 3–4, at least 1, 2–4,  7, individual,     50, 1–2, 18–120
            ipt-maintenance-twice-monthly,  36–48, 1–2, at least 1, 1–2, 15, individual,  45–50, 1–2, 18–120
            ipt-maintenance-weekly,        78–104, 1–2, at least 1, 1–2,  7, individual,  45–50, 1–2, 18–120
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
            assertThat(Sets.immutableEnumSet(protocol.tasks()))
                    .as(protocol.id())
                    .isEqualTo(expectedTasks(protocol.id()));
        }
    }

    private static Set<Task> expectedTasks(String id) {
        return switch (id) {
            case "ipt-acute" -> Sets.union(STANDARD_TASKS, EnumSet.of(Task.INVENTORY_REVIEWED));
            case "ipt-uk" ->
                Sets.difference(EnumSet.allOf(Task.class), EnumSet.of(Task.IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED));
            case "ipt-va" -> Sets.union(STANDARD_TASKS, EnumSet.of(Task.RELAPSE_PLANNED));
            case "ipt-adolescent" ->
                Sets.union(STANDARD_TASKS, EnumSet.of(Task.INVENTORY_REVIEWED, Task.ILLNESS_NAMED));
            case "ipt-counseling-primary-care" ->
                EnumSet.of(
                        Task.SYMPTOMS_ASSESSED,
                        Task.IPT_EXPLAINED,
                        Task.FORMULATION_AGREED,
                        Task.PROBLEM_PRESENTED,
                        Task.TERMINATION_PLANNED);
            case "ipt-preadolescent" ->
                EnumSet.of(
                        Task.SYMPTOMS_ASSESSED,
                        Task.IPT_EXPLAINED,
                        Task.DEPRESSION_EXPLAINED,
                        Task.INVENTORY_REVIEWED,
                        Task.FORMULATION_AGREED,
                        Task.PROBLEM_PRESENTED,
                        Task.COMPETENCE_AFFIRMED,
                        Task.RELAPSE_PLANNED);
            case "ipt-skills-training" ->
                EnumSet.of(
                        Task.SYMPTOMS_ASSESSED,
                        Task.DEPRESSION_EXPLAINED,
                        Task.INVENTORY_REVIEWED,
                        Task.PROBLEM_PRESENTED,
                        Task.COMPETENCE_AFFIRMED,
                        Task.RELAPSE_PLANNED);
            case "ipt-rose" -> EnumSet.of(Task.DEPRESSION_EXPLAINED, Task.ROLE_TRANSITION_EXPLORED, Task.GOALS_SET);
            case "ipt-group-binge-eating" ->
                Sets.union(
                        CORE_TASKS,
                        EnumSet.of(
                                Task.IPT_EXPLAINED,
                                Task.INVENTORY_REVIEWED,
                                Task.HISTORY_REVIEWED,
                                Task.ILLNESS_NAMED,
                                Task.LOSS_ACCEPTED,
                                Task.RELAPSE_PLANNED));
            case "ipt-perinatal" ->
                Sets.union(
                        CORE_TASKS,
                        EnumSet.of(Task.GRIEF_EXPLORED, Task.ROLE_DISPUTE_EXPLORED, Task.ROLE_TRANSITION_EXPLORED));
            case "ipt-ptsd" ->
                Sets.union(
                        Sets.difference(CORE_TASKS, EnumSet.of(Task.GOALS_SET)),
                        EnumSet.range(Task.INVENTORY_REVIEWED, Task.RELAPSE_PLANNED));
            case "ipt-bulimia" ->
                Sets.union(
                        Sets.difference(CORE_TASKS, EnumSet.of(Task.GOALS_SET)),
                        EnumSet.of(Task.INVENTORY_REVIEWED, Task.RELAPSE_PLANNED));
            case "ipt-social-rhythm" ->
                Sets.union(CORE_TASKS, EnumSet.of(Task.INVENTORY_REVIEWED, Task.HISTORY_REVIEWED));
            case "ipt-late-life",
                    "ipt-blended",
                    "ipt-internet",
                    "ipt-maintenance",
                    "ipt-maintenance-twice-monthly",
                    "ipt-maintenance-weekly" -> CORE_TASKS;
            default -> STANDARD_TASKS;
        };
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
