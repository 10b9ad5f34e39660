package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.testing.Patterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked for German, nothing answers in English. */
final class GermanTest {

    private static final Path REPOSITORY = Path.of("../..");

    @TempDir
    private Path folder;

    @Test
    void noSentenceOfAnEnglishFileOccurs() throws IOException {
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(100);
        for (String[] command : CommandList.of(CommandList.FOR_PEOPLE, folder)) {
            Run run = Run.in("de", command);
            String words = (run.out() + run.err()).replaceAll("\\s+", " ");
            assertThat(sentences.stream().filter(words::contains))
                    .as(String.join(" ", command))
                    .isEmpty();
        }
    }

    @Test
    void whatIsMalformedIsReportedInGermanAlone() throws IOException {
        List<String> sentences = sentences();
        for (String[] command : MalformedFiles.commands(folder)) {
            Run run = Run.in("de", command);
            assertThat(run.status()).as(String.join(" ", command)).isEqualTo(2);
            assertThat(run.err())
                    .as(String.join(" ", command))
                    .isNotEmpty()
                    .doesNotContain("expected")
                    .satisfies(words -> assertThat(sentences).noneMatch(words::contains));
        }
    }

    /** What English says in words of its own, without a value in them. */
    private static List<String> sentences() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .filter(file -> file.toString().contains("src/main/resources/META-INF/ipt4j/"))
                    .flatMap(GermanTest::patterns)
                    .filter(pattern -> pattern.split(" ", -1).length > 3 && !pattern.contains("{"))
                    .toList();
        }
    }

    private static Stream<String> patterns(Path file) {
        Map<String, String> german = Patterns.of(Path.of(file.toString().replace("_en.properties", "_de.properties")));
        return Patterns.of(file).values().stream().filter(pattern -> !german.containsValue(pattern));
    }
}
