package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page on records shows a store that keeps what matters, and commands that run. */
final class RecordsPageTest {

    private static final Path PAGE = Path.of("../../docs/records.md");
    private static final Path SOURCE =
            Path.of("src/test/java/io/github/ipt4j/examples/commandline/RecordsPageTest.java");
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    /** The commands of a shell, in which this is {@code ipt}. */
    private static final String SHELL = String.format(
            Locale.ROOT,
            "ipt() { \"%s\" -cp '%s' %s \"$@\"; }%n",
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            Ipt.class.getName());

    @TempDir
    private Path folder;

    private final JournalFormat format = JournalFormat.standard();

    /** The rows of accepted events by their entry, and those of refused ones by the entry after which they came. */
    private final TreeMap<Integer, String> accepted = new TreeMap<>();

    private final TreeMap<Integer, List<String>> refusedAfter = new TreeMap<>();
    private final List<String> apart = new ArrayList<>();

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private Course stored(Course course, CourseEvent event) {
        Verdict verdict = course.record(event);
        boolean refused = verdict.type() == VerdictType.REJECTED;
        int entry = verdict.course().entries();
        String judged = format.write(event, Disclosure.NO_PRIVATE_TEXT);
        String whole = format.write(event);
        if (refused) {
            refusedAfter.computeIfAbsent(entry, first -> new ArrayList<>()).add(judged);
        } else {
            assertThat(accepted.put(entry, judged)).as("entry %s", entry).isNull();
        }
        apart.add(whole);
        course = verdict.course();
        return course;
    }

    private Course readBack() {
        Course course = Course.enforcing(Protocols.standard());
        for (int entry = 0; entry <= accepted.size(); entry++) {
            if (entry > 0) {
                course = course.record(format.read(accepted.get(entry))).orElseThrow();
            }
            for (String row : refusedAfter.getOrDefault(entry, List.of())) {
                course = course.record(format.read(row)).course();
            }
        }
        return course;
    }

    @Test
    void aCourseIsReadBackAsItWasWhenItsTextsAreErased() throws IOException {
        Course course = Course.enforcing(Protocols.standard());
        for (String line : Files.readAllLines(Path.of(Run.CASES + "early-end-refused.jsonl"))) {
            course = stored(course, format.read(line));
        }
        course = stored(course, SessionHeld.of(Session.of(99, LATER, FlagRisk.of())));
        assertThat(refusedAfter).isNotEmpty();
        assertThat(apart).hasSizeGreaterThan(accepted.size());

        Course read = readBack();
        assertThat(read.state()).isEqualTo(course.state());
        assertThat(advice(read)).isEqualTo(advice(course)).contains(AdvisoryKind.RISK_FLAGGED);
    }

    private static List<AdvisoryKind> advice(Course course) {
        return course.record(ContactMade.of(LATER)).advisories().stream()
                .map(Advisory::kind)
                .toList();
    }

    @Test
    void everyStatementOfThePageStandsInTheTestAbove() throws IOException {
        String test = Files.readString(SOURCE);
        assertThat(blocks("java").get(0).lines().map(line -> line.replaceAll(" *//.*", "")))
                .hasSize(6)
                .allMatch(test::contains);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCommandsOfThePageGiveWhatItShows() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("course.jsonl"), blocks("json").get(0));
        String cohort = folder.resolve("cohort.jsonl.gz").toString();
        assertThat(Run.of("simulate", "--seed", "1", "--courses", "3", "-o", cohort)
                        .status())
                .isZero();
        String shown = blocks("console").get(0);
        String command = shown.lines().findFirst().orElseThrow();
        assertThat(command).startsWith("$ ");
        assertThat(command + "\n" + output(command.substring(2))).isEqualTo(shown);
        assertThat(output(blocks("sh").get(0))).isEmpty();
        assertThat(Run.of("check", "--cohort", folder.resolve("study.jsonl.gz").toString()))
                .matches(run -> run.status() == 0 && run.out().startsWith("course-"));
    }

    private String output(String commands) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", SHELL + commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
