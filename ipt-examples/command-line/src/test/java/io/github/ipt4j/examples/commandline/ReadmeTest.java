package io.github.ipt4j.examples.commandline;

import static java.lang.Integer.parseInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.program.Ipt;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README shows code that runs, and what it says comes out. */
final class ReadmeTest {

    private static final Path README = Path.of("../../README.md");

    /** A command whose lines from one number to another are shown, with these lines. */
    private static final Pattern SHOWN =
            Pattern.compile("\\$ ipt (check .*) \\| sed -n '(\\d+),(\\d+)p'\\n((?:\\{.*\\n)+)");

    @Test
    void theCodeOnTheFrontPageDoesWhatItsCommentsSay() {
        Protocol protocol = Protocols.standard();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Course course = Course.enforcing(protocol);
        course = course.record(CourseOpened.of(protocol, monday, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();

        Verdict verdict = course.record(PhaseEntered.of(monday, Phase.INTERMEDIATE));

        assertThat(verdict.type()).isEqualTo(VerdictType.REJECTED);
        assertThat(verdict.rules())
                .startsWith(Rule.PHASE_MINIMUM, Rule.TASK_SYMPTOMS_ASSESSED, Rule.TASK_GRIEF_EXPLORED);
        assertThat(Wording.english().of(verdict.violations().get(0))).contains("1–4");
        assertThat(course.outlook().outstanding()).hasSize(8);
        assertThat(course.outlook().sessions()).contains(Bounds.between(14, 18));
        assertThat(course.outlook().terminationBegins()).contains(Bounds.between(11, 17));
    }

    @Test
    void everyStatementOfTheFrontPageStandsInTheTestAbove() throws IOException {
        String test = Files.readString(Path.of("src/test/java/io/github/ipt4j/examples/commandline/ReadmeTest.java"));
        String code = between(Files.readString(README), "```java\n", "```");
        assertThat(code.lines()
                        .map(line -> line.replaceAll(";? *//.*", "").strip())
                        .filter(line -> !line.isEmpty()))
                .isNotEmpty()
                .allMatch(test::contains);
    }

    @ParameterizedTest
    @CsvSource({"README.md, 3", "docs/cases.md, 1"})
    void theCasesAreJudgedAsThePageShows(String page, int commands) throws IOException {
        assertThat(SHOWN.matcher(Files.readString(Path.of("../..", page))).results())
                .hasSize(commands)
                .allSatisfy(shown -> assertThat(shown.group(4).lines()).containsExactlyElementsOf(judged(shown)));
    }

    private static List<String> judged(MatchResult shown) {
        String[] arguments = Stream.of(shown.group(1).split(" "))
                .map(argument -> argument.contains(".json") ? Run.CASES + argument : argument)
                .toArray(String[]::new);
        return Run.of(arguments).lines().subList(parseInt(shown.group(2)) - 1, parseInt(shown.group(3)));
    }

    @Test
    void theChartIsThatOfTheStandardProtocol() throws IOException {
        assertThat(between(Files.readString(README), "```mermaid\n", "```"))
                .isEqualTo(
                        Run.of("protocols", "show", "ipt-standard", "--mermaid").out());
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void everyCommandStandsInTheTable() throws IOException {
        List<String> rows = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("| `ipt "))
                .toList();

        assertThat(Ipt.commandLine().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(rows).anyMatch(row -> row.contains("`ipt " + command)));
    }
}
