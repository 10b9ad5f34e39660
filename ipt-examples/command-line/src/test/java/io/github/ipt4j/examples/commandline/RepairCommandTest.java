package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far records are from their protocol, and what they are under others. */
final class RepairCommandTest {

    private static final Path EARLY_END = Path.of(Run.CASES + "early-end-refused.jsonl");
    private static final String ROLE_TRANSITION = Run.CASES + "role-transition-16.jsonl";

    @TempDir
    private Path folder;

    private String sixSessions;

    @BeforeEach
    void afterSixSessions() throws IOException {
        List<String> lines = Files.readAllLines(EARLY_END).subList(0, 10);
        sixSessions = Files.write(folder.resolve("six-sessions.jsonl"), lines).toString();
    }

    @Test
    void thePageOnRepairsShowsWhatTheCommandsSay() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/repairs.md")))
                .contains("$ ipt repair six-sessions.jsonl\n\n"
                        + run("repair").out().stripLeading() + "```")
                .contains("$ ipt compare --protocol ipt-brief six-sessions.jsonl\n\n"
                        + run("compare", "--protocol", "ipt-brief").out().stripLeading() + "```");
    }

    private Run run(String command, String... options) {
        return Run.of(ObjectArrays.concat(new String[] {command, sixSessions}, options, String.class));
    }

    @Test
    void aRecordThatKeepsItsProtocolIsAtDistanceZero() {
        assertThat(Run.of("repair", ROLE_TRANSITION))
                .isEqualTo(new Run(0, "\nDistance from the protocol\n  0: the record conforms.\n", ""));
    }

    @Test
    void whatWasRefusedDecidesTheExitStatusAsInOtherCommands() {
        assertThat(run("repair").status()).isEqualTo(1);
        Run malformed = Run.of("repair", Run.CASES + "malformed.jsonl");
        assertThat(malformed.status()).isEqualTo(2);
        assertThat(malformed.out()).startsWith("The journal could not be read from line ");
    }

    @Test
    void jsonHasEveryEditWithItsCostAndRules() {
        assertThat(run("repair", "--json").out())
                .contains("\"distance\":3,\"repairs\":[{\"edits\":[{\"edit\":\"event-removed\",\"cost\":3,\"event\":10,"
                        + "\"movedBefore\":null,\"type\":\"phase-entered\",\"phase\":\"termination\",\"task\":null,"
                        + "\"area\":null,\"inAddedSession\":false,"
                        + "\"rules\":[\"course.window\",\"task.termination-planned\"]}]}],\"risk\":{");
    }

    @Test
    void severalRepairsOfTheSameCostAreShown() {
        Run run = Run.of("repair", "--observe", "--protocol", "ipt-brief", ROLE_TRANSITION);
        assertThat(run.out()).contains("  Or, at the same cost:\n", "  There are more repairs at the same cost.\n");
    }

    @Test
    void aCohortIsARowForEachCourseOrTheFiguresOfAll() throws IOException {
        String cohort = cohort();
        assertThat(Run.of("repair", "--cohort", cohort).lines())
                .hasSize(4)
                .anyMatch(line -> line.endsWith(",3,1,event-removed termination"))
                .anyMatch(line -> line.startsWith("unreadable,"));
        Run figures = Run.of("cohort", "--repairs", cohort);
        assertThat(figures.status()).isEqualTo(2);
        assertThat(figures.lines())
                .contains(
                        "distance,0,1",
                        "distance,3,1",
                        "repair,event-removed termination,1",
                        "edit,event-removed termination,1",
                        "no repair found,,0",
                        "unreadable,,1");
    }

    private String cohort() throws IOException {
        return Files.write(
                        folder.resolve("cohort.jsonl"),
                        List.of(course("a", sixSessions), course("b", ROLE_TRANSITION), "{\"course\":1}"))
                .toString();
    }

    private static String course(String id, String journal) throws IOException {
        String events = String.join(",", Files.readAllLines(Path.of(journal)));
        return "{\"course\":\"" + id + "\",\"events\":[" + events + "]}";
    }

    @Test
    void aRunningCourseIsComparedByWhatItWouldTakeToConcludeIt() {
        Run compared = run("compare", "--protocol", "ipt-standard", "--protocol", "ipt-brief");
        assertThat(compared.status()).isZero();
        assertThat(compared.out())
                .contains("\nipt-standard\n", "\nipt-brief\n", "Tasks done: 10 of 16.", "Conclude the course.");
        assertThat(run("compare", "--protocol", "ipt-brief", "--json").out())
                .contains("\"protocol\":\"ipt-brief\"", "\"wayToConclusion\":{\"possible\":true,\"moreSessions\":2");
    }

    @Test
    void aCohortIsComparedByARowForEachProtocol() throws IOException {
        Run compared = Run.of("compare", "--cohort", "--protocol", "ipt-standard", "--protocol", "ipt-acute", cohort());
        assertThat(compared.status()).isEqualTo(2);
        assertThat(compared.lines()).hasSize(3).element(1).asString().startsWith("ipt-standard,2,1,1,1,2,3,1.5,0,1");
        assertThat(Run.of("compare", "--cohort", "--json", "--protocol", "ipt-acute", cohort())
                        .lines())
                .hasSize(2);
    }

    @Test
    void withoutAProtocolThereIsNothingToCompare() {
        Run run = run("compare");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--protocol");
    }

    @Test
    void whatCannotBeReadIsReportedOnce() {
        assertThat(Run.of(
                                "compare",
                                "--protocol",
                                "ipt-acute",
                                "--protocol",
                                "ipt-brief",
                                Run.CASES + "malformed.jsonl")
                        .err())
                .hasLineCount(1);
        assertThat(Run.of(
                                "compare",
                                "--protocol",
                                "ipt-acute",
                                folder.resolve("none").toString())
                        .status())
                .isEqualTo(2);
    }
}
