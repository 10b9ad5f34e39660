package io.github.ipt4j.examples.commandline;

import static java.lang.Integer.parseInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README shows commands and a chart as they are. Its code is run with that of the other pages, in the guide. */
final class ReadmeTest {

    private static final Path README = Path.of("../../README.md");

    /** A command whose lines from one number to another are shown, with these lines. */
    private static final Pattern SHOWN =
            Pattern.compile("\\$ ipt (check .*) \\| sed -n '(\\d+),(\\d+)p'\\n((?:\\{.*\\n)+)");

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
