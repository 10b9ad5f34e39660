package io.github.ipt4j.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
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
        Properties english = read(file);
        Properties german = read(Path.of(file.toString().replace("_en.properties", "_de.properties")));
        return english.stringPropertyNames().stream()
                .map(english::getProperty)
                .filter(pattern -> !german.containsValue(pattern));
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
