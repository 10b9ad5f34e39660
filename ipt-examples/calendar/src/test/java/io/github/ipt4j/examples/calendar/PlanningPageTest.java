package io.github.ipt4j.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.plan.SessionPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page on planning shows code and commands that run, and what comes out, on standard error too. */
final class PlanningPageTest {

    private static final Path PAGE = Path.of("../../docs/planning.md");
    private static final String SHELL = String.format(
            Locale.ROOT,
            """
            ipt() { "%s" -cp '%s' %s "$@"; }
            """,
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            Ipt.class.getName());

    @TempDir
    static Path folder;

    @BeforeEach
    void saveTheJournal() throws IOException {
        Files.writeString(folder.resolve("course.jsonl"), blocks("json").get(0));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void theCodeGivesWhatItsCommentsSay() throws IOException {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Predicate<LocalDate> off = day -> day.equals(monday.plusWeeks(1));
        SessionPlan plan = SessionPlan.of(Protocols.standard(), monday, off);
        assertThat(blocks("java").get(0).lines().skip(3))
                .containsExactly(
                        "plan.sessions().get(0); // " + plan.sessions().get(0),
                        "plan.sessions().get(1); // " + plan.sessions().get(1),
                        "plan.sessions().get(2); // " + plan.sessions().get(2),
                        "plan.terminationBegins(); // " + plan.terminationBegins(),
                        "plan.lastSession(); // " + plan.lastSession());
    }

    @Test
    void theWindowMovesAsThePageSays() throws IOException {
        Course course = CourseJournal.read(folder.resolve("course.jsonl"), Audit.enforcing(), rejection -> {})
                .course();
        Predicate<LocalDate> none = day -> false;
        SessionPlan before = SessionPlan.of(course, LocalDate.of(2026, 1, 12), none);
        SessionPlan after = SessionPlan.of(course, LocalDate.of(2026, 1, 19), none);
        assertThat(blocks("java").get(1).lines().skip(2))
                .containsExactly(
                        "before.terminationBegins(); // " + before.terminationBegins(),
                        "after.terminationBegins(); // " + after.terminationBegins());
    }

    @Test
    void thePlansOfThePageAreThoseOfTheTestsAbove() throws IOException {
        String test =
                Files.readString(Path.of("src/test/java/io/github/ipt4j/examples/calendar/PlanningPageTest.java"));
        assertThat(String.join("", blocks("java")).lines().filter(line -> !line.contains("//")))
                .hasSize(5)
                .allMatch(test::contains);
    }

    @TestFactory
    Stream<DynamicTest> aCommandWritesWhatThePageShows() throws IOException {
        List<MatchResult> commands = Pattern.compile("(?m)^\\$ (.*)\n((?:[^$].*\n)*)")
                .matcher(String.join("", blocks("console")))
                .results()
                .toList();
        assertThat(commands).hasSizeGreaterThan(3);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(
                        command.group(1),
                        () -> assertThat(output(command.group(1))).isEqualTo(command.group(2))));
    }

    private static String output(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", SHELL + command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotNegative();
        return output.replace("\r", "");
    }
}
